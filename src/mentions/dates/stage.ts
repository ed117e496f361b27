import type { ArticleDocument } from '../../document/types.js'
import type { DateMention } from './types.js'

export interface DateSettings {
  /** The day of publication, ISO "YYYY-MM-DD" or date-time; null leaves relative dates open. */
  readonly referenceDate: string | null
}

/** Reads dates and calendar periods. */
export function findDates(_document: ArticleDocument, _settings: DateSettings): readonly DateMention[] {
  return []
}
