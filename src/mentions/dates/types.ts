import type { Span } from '../../document/types.js'

/** How fine a date is; `half` is half a year, `interval` what is told by both its ends. */
export type DateGrain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval'

/** A calendar date or period named in the text. */
export interface DateMention extends Span {
  /** Stable within the result: "d1", "d2", … in text order. */
  readonly id: string
  readonly grain: DateGrain
  /** First day, ISO "YYYY-MM-DD", or null where it cannot be known without a reference date. */
  readonly first: string | null
  /** Last day, inclusive, or null. */
  readonly last: string | null
  /** The part of the period that is meant: "early 2016", "the end of next month". `first` and `last` hold the whole
   * period, but for 'end', whose last day is meant. */
  readonly part: 'start' | 'early' | 'mid' | 'late' | 'end' | null
  /** ISO time of day "HH:MM" where stated. */
  readonly time: string | null
  /** Which parts the text states; what `first` and `last` hold beyond them is implied. */
  readonly stated: readonly ('weekday' | 'day' | 'month' | 'year' | 'time')[]
  /** Index into `document.sentences`. */
  readonly sentence: number
}
