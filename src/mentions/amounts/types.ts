import type { Span } from '../../document/types.js'

/** "3 to 5 million": both ends stated. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/** What the wording says of the value: "about", "more than", "up to". */
export type Bound = 'exact' | 'approximate' | 'at-least' | 'at-most'

/** A rise or fall that the amount belongs to: "rose 3% to $4.2 billion from $4.08 billion". */
export interface Change {
  readonly direction: 'up' | 'down'
  /** The part this amount plays in the change. */
  readonly role: 'by' | 'to' | 'from'
}

/** "an hour" in "$15 an hour". */
export interface Rate {
  /** Singular English noun of what the amount is counted by: "hour", "barrel", "share". */
  readonly unit: string
  readonly span: Span
}

interface AmountBase extends Span {
  /** Stable within the result: "a1", "a2", … in text order. */
  readonly id: string
  /** As stated, scale and signs read: 1,200,000 for "$1.2 million". */
  readonly value: number | Interval
  readonly bound: Bound
  /** Index into `document.sentences`. */
  readonly sentence: number
  readonly per: Rate | null
  readonly change: Change | null
}

/** Who pays whom for what, where the clause states it. */
export interface Spending {
  readonly verb: Span | null
  readonly payer: Span | null
  readonly payee: Span | null
  readonly purpose: Span | null
}

/** A sum in the major unit of its currency: 0.6 for "60 cents". */
export interface Money extends AmountBase {
  readonly type: 'money'
  /** ISO 4217 code; null when the text leaves it open ("100 million crowns"). */
  readonly currency: string | null
  /** `known` when the text states it, `implied` when read from context ("$" in an American story). */
  readonly currencyEvidence: 'known' | 'implied'
  readonly spending: Spending | null
}

/** A share of a hundred, or a difference of shares. */
export interface Percent extends AmountBase {
  readonly type: 'percent'
  /** Values are as stated: 3 for "3%", 50 for "50 basis points". */
  readonly unit: 'percent' | 'percentage point' | 'basis point'
  /** What it is a share of: "voters" in "ten percent of voters". */
  readonly counted: Span | null
}

/** A figure with a unit of measure, durations and ages too. */
export interface Quantity extends AmountBase {
  readonly type: 'quantity'
  /** Singular English name in the spelling of the BIPM: "mile", "hour", "kilometre", "degree celsius". */
  readonly unit: string
  /** What the unit measures: "time", "length", "mass". */
  readonly dimension: string
  /** The value in the SI unit of the dimension (metres, seconds, kilograms …), or null. */
  readonly si: { readonly value: number | Interval; readonly unit: string } | null
  /** Whether it is how old somebody or something is: "a 37-year-old roofer", "Maria Smith, 62,". */
  readonly age: boolean
  /** What it is a quantity of: "rice" in "40 pounds of rice". */
  readonly counted: Span | null
}

/** A count, or a share between 0 and 1 ("two-thirds"). "dozens" is the interval from 12 to 120. */
export interface PlainNumber extends AmountBase {
  readonly type: 'number'
  /** The noun that is counted: "hikers" in "71 hikers". */
  readonly counted: Span | null
}

/** A place in a row: 2 for "second". */
export interface Ordinal extends AmountBase {
  readonly type: 'ordinal'
  /** The noun that is counted: "win" in "her second win". */
  readonly counted: Span | null
}

/** A bare range of counts: "between 30 and 40 million people". Money and units keep their own type. */
export interface NumberRange extends AmountBase {
  readonly type: 'range'
  readonly value: Interval
  /** The noun that is counted. */
  readonly counted: Span | null
}

/** Told apart by `type`. */
export type Amount = Money | Percent | Quantity | PlainNumber | Ordinal | NumberRange
export type AmountType = Amount['type']
