import { ORGANIZATION_NOUNS, PERSON_NOUNS } from '../../../lexicon/described-as.js'
import { tokenAt } from '../../numerals/find-words.js'
import { NO_CONTEXT, type NumberContext, scaleBy } from '../../numerals/number-reading.js'
import {
  isGlued,
  isLineStart,
  isSpaced,
  isWord,
  normAt,
  type PieceText,
  startAt,
} from '../../numerals/pieces.js'
import { readNumber } from '../../numerals/read-number.js'
import { followsChangeVerb, isChangeWord } from '../context/read-change.js'
import { readCurrencyBefore } from '../measures/read-currency.js'
import type { AmountReading, Measure } from '../reading.js'
import { readAmount } from './read-amount.js'

/**
 * Reads the amount at piece `i` and, where a second one follows as the upper end, both as one range:
 * "$3-5 million", "between 8 and 9%", "5 to 10 miles", "two or three million euro".
 */
export function readAmountOrRange(source: PieceText, i: number): AmountReading | null {
  const currency = readCurrencyBefore(source, i)
  const between = startsBetween(source, currency?.first ?? i)
  const low = readAmount(source, i, between ? BETWEEN : NO_CONTEXT, currency)
  if (low === null) return null
  const link = readLink(source, low, between)
  if (link === null) return low
  const high = readUpperEnd(source, link.at)
  return (high !== null && joinEnds(source, low, high, link)) || low
}

const BETWEEN: NumberContext = { andSeparates: true }

/** "between" before the number, its currency sign, its minus or its approximation. */
function startsBetween(source: PieceText, first: number): boolean {
  const at = BEFORE_LOW.has(normAt(source, first - 1)) ? first - 2 : first - 1
  return normAt(source, at) === 'between'
}

const BEFORE_LOW = new Set(['about', '-', 'minus'])

interface Link {
  readonly kind: 'dash' | 'to' | 'or' | 'and'
  /** Where the upper end begins. */
  readonly at: number
}

function readLink(source: PieceText, low: AmountReading, between: boolean): Link | null {
  const at = low.rate?.end ?? low.end
  if (isLineStart(source, at)) return null
  switch (normAt(source, at)) {
    case '-':
      // "310,000 to-340,000", "11- or 13-inch" go on below; a dash between blanks separates clauses
      if (!isGlued(source, at)) return null
      // "0-to-45-mph"
      if (normAt(source, at + 1) === 'to' && normAt(source, at + 2) === '-') return { kind: 'to', at: at + 3 }
      if (isGlued(source, at + 1)) return { kind: 'dash', at: at + 1 }
      return normAt(source, at + 1) === 'to' || normAt(source, at + 1) === 'or'
        ? { kind: 'to', at: at + 2 }
        : null
    case 'through':
    case 'to':
      return { kind: 'to', at: normAt(source, at + 1) === '-' ? at + 2 : at + 1 }
    case 'or':
      return { kind: 'or', at: at + 1 }
    case 'and':
      return between ? { kind: 'and', at: at + 1 } : null
    default:
      return null
  }
}

/** The amount at `at`, its currency sign or code passed over. */
function readUpperEnd(source: PieceText, at: number): AmountReading | null {
  for (let skip = 0; skip < 3 && !isLineStart(source, at + skip); skip++) {
    if (skip > 0 && readCurrencyBefore(source, at + skip)?.first !== at) continue
    const number = readNumber(source, at + skip)
    if (number !== null) return readAmount(source, at + skip)
  }
  return null
}

function joinEnds(
  source: PieceText,
  low: AmountReading,
  high: AmountReading,
  link: Link,
): AmountReading | null {
  if (typeof low.value !== 'number' || typeof high.value !== 'number') return null
  const measure = commonMeasure(low.measure, high.measure)
  // "6.2 to $73.85": a sign that stands before the upper end alone is not shared
  if (measure === null || (low.measure.type === 'number' && high.first < high.number.first)) return null
  const from = inheritScale(low, high, measure)
  const to = centsOf(high, measure)
  if (!(from < to) || !acceptsLink(source, low, high, link, from, to)) return null
  return { ...high, first: low.first, value: { from, to }, measure, rate: high.rate ?? low.rate }
}

/** A bare end takes the measure of the other: "$3-5 million", "8 and 9%". */
function commonMeasure(low: Measure, high: Measure): Measure | null {
  if (low.type === 'number') return high
  if (high.type === 'number') return low.type === 'money' ? low : null
  if (low.type !== high.type) return null
  if (low.type === 'money' && high.type === 'money') {
    if (low.currency !== null && high.currency !== null && low.currency !== high.currency) return null
    return low.currency === null ? high : low
  }
  if (low.type === 'quantity' && high.type === 'quantity')
    return low.unit.name === high.unit.name ? high : null
  if (low.type === 'percent' && high.type === 'percent') return low.unit === high.unit ? low : null
  return null
}

/** "$3-5 million" begins at three million; "$640,000 to $2 million" and "2,000 to 5 million" keep what they say. */
function inheritScale(low: AmountReading, high: AmountReading, measure: Measure): number {
  const value = centsOf(low, measure)
  const bare = low.number.power === 0 && high.number.power > 0
  return bare && low.number.mantissa < 1000 && low.number.mantissa < high.number.mantissa
    ? scaleBy(value, high.number.power)
    : value
}

/** The bare end of "60 to 70 cents" is in cents too. */
function centsOf({ value, measure }: AmountReading, common: Measure): number {
  const plain = typeof value === 'number' ? value : value.from
  return measure.type === 'number' && common.type === 'money' && common.minor ? scaleBy(plain, -2) : plain
}

function acceptsLink(
  source: PieceText,
  low: AmountReading,
  high: AmountReading,
  link: Link,
  from: number,
  to: number,
): boolean {
  const bare = low.measure.type === 'number' && high.measure.type === 'number'
  switch (link.kind) {
    case 'dash':
      return !bare || isCountRange(source, low, high, to)
    case 'or':
      return low.measure.type === 'number' && to <= 3 * from && !high.number.fraction
    case 'to':
      return !isChange(source, low) && !isGiven(source, low, high)
    case 'and':
      return true
  }
}

/** "from 58 percent to 51", "rose from $230 to $245": two states of one thing, not a range. "range from" is one. */
function isChange(source: PieceText, low: AmountReading): boolean {
  // "cut by half to 900"
  if (low.number.fraction && normAt(source, low.first - 1) === 'by') return true
  // "to $245 to $270": a further state
  if (normAt(source, low.first - 1) === 'to' && normAt(source, low.first - 2) !== 'up') return true
  // "fell $3.17 to $46.20"
  if (low.measure.type === 'money' && isChangeWord(normAt(source, low.first - 1))) return true
  for (let at = low.first - 1; at >= low.first - 3 && !isLineStart(source, at + 1); at--) {
    if (normAt(source, at) === 'from') return followsChangeVerb(source, at)
  }
  return false
}

/** "sent $500 to 40 | families |", "$500 to 40 | low-income households |": who gets the money is counted. */
function isGiven(source: PieceText, low: AmountReading, high: AmountReading): boolean {
  if (low.measure.type !== 'money' || high.measure.type !== 'number') return false
  for (let at = high.end; at < high.end + MOST_MODIFIERS && !isLineStart(source, at); at++) {
    const norm = normAt(source, at)
    if (isReceiver(norm)) return true
    const pos = tokenAt(source.document, startAt(source, at))?.pos
    if (pos !== 'ADJ' && pos !== 'NOUN' && norm !== '-') return false
  }
  return false
}

/** "low", "-", "income", "households" */
const MOST_MODIFIERS = 4

function isReceiver(norm: string): boolean {
  if (IRREGULAR_RECEIVERS.has(norm)) return true
  if (!norm.endsWith('s')) return false
  const singular = norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : norm.slice(0, -1)
  return RECEIVERS.has(singular) || PERSON_NOUNS.has(singular) || ORGANIZATION_NOUNS.has(singular)
}

const IRREGULAR_RECEIVERS = new Set(['people', 'men', 'women', 'children'])
const RECEIVERS = new Set(['family', 'household'])

/** "10-15 people" counts; "3-1", "50-50", "555-0142", "2014-15" do not. */
function isCountRange(source: PieceText, low: AmountReading, high: AmountReading, to: number): boolean {
  // "5k-20k"
  if (low.number.power > 0 && high.number.power > 0) return true
  const { end } = high
  // "down to 350-375 million"
  if (low.number.power === 0 && high.number.power > 0) return true
  if (!isWord(source, end) || isLineStart(source, end) || !isSpaced(source, end)) return false
  if (low.number.inDigits && low.number.mantissa >= 1900 && low.number.mantissa < 2100) return false
  const next = normAt(source, end)
  return next.endsWith('s') || next === 'people' || to >= 1000
}
