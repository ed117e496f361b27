import type { KnowledgeBase } from '../links/types.js'

/** How the article writes dates in figures: "03/04" is March 4 in `en-US`, 3 April in `en-GB`. */
export type Locale = 'en-US' | 'en-GB'

/** What the core stages may know beside the text. */
export interface StageSettings {
  readonly referenceDate: string | null
  readonly timeZone: string | null
  readonly locale: Locale
  readonly knowledgeBase: KnowledgeBase | null
}

/** What one call may set anew. */
export interface AnalyzeOptions {
  /**
   * The day of publication, "YYYY-MM-DD" or an ISO date-time; relative dates ("on Tuesday") are counted from it.
   * Default: that of the analyzer, else null, which leaves them open.
   */
  readonly referenceDate?: string | null
  /**
   * IANA name ("America/New_York") of the zone in which a `referenceDate` with "Z" or an offset is seen.
   * Default: that of the analyzer, else null, which takes the day as written.
   */
  readonly timeZone?: string | null
}
