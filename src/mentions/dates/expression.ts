import type { DateMention } from './types.js'

/** A period counted from the day of publication. */
export type PeriodUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/**
 * The year of a date: in figures, counted from the year of publication ("May last year"), that of the date spoken of
 * before ("in August of that year"), or told by the tense alone.
 */
export type YearOfDate = number | { readonly shift: number } | 'told' | null

/** What a date expression says by itself, before any reference date is known. */
export type DateValue =
  | {
      readonly kind: 'day'
      readonly year: YearOfDate
      readonly month: number
      readonly day: number
      readonly weekday: number | null
      /** "03/04/2031": read month first; where the day comes first it is the other way round. */
      readonly eitherWay?: true
    }
  | { readonly kind: 'month'; readonly year: YearOfDate; readonly month: number }
  /** `span` years from January of `year`: 1 a year, 10 a decade, 100 a century. */
  | { readonly kind: 'years'; readonly year: number; readonly span: number }
  /** `months` 3 for quarters and 6 for halves, `index` from 0. */
  | {
      readonly kind: 'part-of-year'
      readonly year: YearOfDate
      readonly months: number
      readonly index: number
    }
  /** `month` is the first one; `shift` as in "last summer", null where only the tense tells. */
  | {
      readonly kind: 'season'
      readonly year: number | null
      readonly month: number
      readonly shift: number | null
    }
  /** `weeks` farther off than `shift` says: "Friday week"; `bare` for "next Friday" without an article. */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly shift: number | null
      readonly weeks?: number
      readonly bare?: boolean
    }
  /** "last April", "next May". */
  | { readonly kind: 'named-month'; readonly month: number; readonly shift: number }
  /** "last month": the whole period, `shift` periods away; "this weekend" has null where the tense decides. */
  | { readonly kind: 'period'; readonly unit: PeriodUnit; readonly shift: number }
  /** "the past year", "the last decade": as long as the unit, up to the reference day or from it on. */
  | { readonly kind: 'trailing'; readonly unit: PeriodUnit; readonly shift: number }
  /** "two years ago", "in two weeks": a distance from the reference day. */
  | { readonly kind: 'distance'; readonly unit: PeriodUnit; readonly count: number }
  /** "the 12 months to June". */
  | {
      readonly kind: 'span-ending'
      readonly unit: PeriodUnit
      readonly count: number
      readonly last: DateValue
    }
  | { readonly kind: 'interval'; readonly from: DateValue; readonly to: DateValue }
  /** A date whose days the text alone cannot give: "fiscal 2020". */
  | { readonly kind: 'open'; readonly grain: DateMention['grain'] }

export type Tense = 'past' | 'future' | null

/** A date as written: pieces `first` to `end` (exclusive), its value still symbolic. */
export interface DateExpression {
  readonly first: number
  readonly end: number
  readonly value: DateValue
  readonly part: DateMention['part']
  readonly time: string | null
  readonly stated: DateMention['stated']
  /** Whether its words also state a quantity of time: "two years ago". */
  readonly isDuration: boolean
  /** Whether it is counted from the date spoken of before it: "a year earlier", "the following week". */
  readonly hangs: boolean
}
