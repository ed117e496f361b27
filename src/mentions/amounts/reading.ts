import type { NumberReading } from '../numerals/number-reading.js'
import type { UnitOfMeasure } from './measures/index-units.js'
import type { Bound, Interval, Percent } from './types.js'

/** What a number is an amount of. */
export type Measure =
  | {
      readonly type: 'money'
      readonly currency: string | null
      readonly known: boolean
      readonly minor: boolean
    }
  | { readonly type: 'percent'; readonly unit: Percent['unit'] }
  | { readonly type: 'quantity'; readonly unit: UnitOfMeasure; readonly age: boolean }
  | { readonly type: 'number' }
  | { readonly type: 'ordinal' }

/** "an hour", "per share", "-a-barrel". */
export interface RateReading {
  readonly unit: string
  /** Pieces `first` to `end` (exclusive). */
  readonly first: number
  readonly end: number
}

/** An amount while it is read: pieces instead of offsets, a number and what it measures. */
export interface AmountReading {
  readonly first: number
  readonly end: number
  readonly value: number | Interval
  readonly measure: Measure
  readonly number: NumberReading
  readonly rate: RateReading | null
  readonly bound: Bound
  /** The amount whose measure a bare number shares: "15 dollars" of the 5 in "5, 10 and 15 dollars". */
  readonly sharesWith?: AmountReading
}
