import { NATIONAL_CURRENCIES } from '../../lexicon/currencies.js'
import { isGlued, isLineStart, normAt, type PieceText } from '../numerals/pieces.js'
import { type NumberContext, type NumberReading, readNumber, scaleBy } from '../numerals/read-number.js'
import { isMoneyPound } from './disambiguate-pounds.js'
import { readAge } from './read-age.js'
import { type CurrencyReading, readCurrencyAfter, readCurrencyBefore } from './read-currency.js'
import { readRate } from './read-rate.js'
import { readPercent, readUnit } from './read-unit.js'
import type { AmountReading, Measure } from './reading.js'
import type { Interval } from './types.js'

/** Reads the amount whose number starts at piece `i`: sign, currency, number, unit, rate. Null where there is no number. */
export function readAmount(source: PieceText, i: number, context: NumberContext = {}): AmountReading | null {
  const before = readCurrencyBefore(source, i)
  const number = readNumber(source, i, { ...context, money: before !== null })
  if (number === null) return null
  const { measure, end } = readMeasure(source, number, before)
  const first = before?.first ?? number.first
  const negative = readNegative(source, first, before)
  const minor = measure.type === 'money' && measure.minor
  const unsigned = minor ? mapValue(number.value, (value) => scaleBy(value, -2)) : number.value
  const feet = readFeetAndInches(source, measure, number, end)
  const coins = readCoins(source, measure, number, end)
  const value = feet?.value ?? coins?.value ?? unsigned
  const last = feet?.end ?? coins?.end ?? end
  const rate = measure.type === 'number' || measure.type === 'ordinal' ? null : readRate(source, last)
  return {
    first: negative === null ? first : negative,
    end: last,
    value: negative === null ? value : mapValue(value, (x) => -x),
    measure,
    number,
    rate,
    bound: number.vague ? 'approximate' : 'exact',
  }
}

export function mapValue(value: number | Interval, change: (value: number) => number): number | Interval {
  if (typeof value === 'number') return change(value)
  const ends = [change(value.from), change(value.to)]
  return { from: Math.min(...ends), to: Math.max(...ends) }
}

/** What the number measures, and the piece after its unit. */
function readMeasure(
  source: PieceText,
  number: NumberReading,
  before: CurrencyReading | null,
): { measure: Measure; end: number } {
  if (before !== null) return { measure: money(before, true), end: endOfMoney(source, number.end) }
  const at = joinedUnit(source, number.end)
  const percent = readPercent(source, at)
  if (percent !== null) return { measure: { type: 'percent', unit: percent.unit }, end: percent.end }
  const age = readAge(source, at)
  if (age !== null) return { measure: { type: 'quantity', unit: age.unit, age: true }, end: age.end }
  const after = readCurrencyAfter(source, at)
  const unit = readUnit(source, at)
  if (after !== null && (unit === null || isMoneyPound(source, number, after.end))) {
    return { measure: money(after, after.currency !== null), end: after.end }
  }
  if (unit !== null) return { measure: { type: 'quantity', unit: unit.unit, age: false }, end: unit.end }
  return readDistantUnit(source, number) ?? { measure: { type: 'number' }, end: number.end }
}

function money({ currency, minor }: CurrencyReading, sign: boolean): Measure {
  return { type: 'money', currency, known: sign && currency !== null, minor }
}

/** Passes the article of "half an hour", "half a percent" and the hyphen of "2,000-mile". */
function joinedUnit(source: PieceText, end: number): number {
  const hyphen = normAt(source, end) === '-' && isGlued(source, end) && isGlued(source, end + 1)
  return hyphen ? end + 1 : end
}

/** "$76 US", "$1.25 sterling", "$31.20 Canadian". */
function endOfMoney(source: PieceText, end: number): number {
  const norm = normAt(source, end)
  return norm === 'us' && source.text.slice(source.pieces[end]?.start, source.pieces[end]?.end) === 'US'
    ? end + 1
    : end
}

/** "517 rushing yards", "50 previous years": one word between the number and a unit written in full, in the plural. */
function readDistantUnit(source: PieceText, number: NumberReading): { measure: Measure; end: number } | null {
  const at = number.end
  const between = source.pieces[at]
  if (
    between?.kind !== 'word' ||
    between.lineStart ||
    !between.spaced ||
    STOPS.has(between.norm) ||
    number.fraction
  )
    return null
  const next = normAt(source, at + 1)
  if (next.length < 4 || (!next.endsWith('s') && next !== 'feet') || !source.pieces[at + 1]?.spaced)
    return null
  if (NATIONAL_CURRENCIES.has(between.norm)) return null
  const unit = readUnit(source, at + 1)
  if (unit === null || !DISTANT_DIMENSIONS.has(unit.unit.dimension)) return null
  return { measure: { type: 'quantity', unit: unit.unit, age: false }, end: unit.end }
}

const DISTANT_DIMENSIONS = new Set(['time', 'length'])
/** "of" leads to the unit of "hundreds of miles"; the others begin another phrase. */
const STOPS = new Set([
  'and',
  'or',
  'to',
  'in',
  'for',
  'from',
  'by',
  'on',
  'at',
  'after',
  'over',
  'than',
  'with',
  'the',
  'a',
  'an',
  'per',
  'every',
  'last',
  'next',
  'past',
  'few',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'times',
  'within',
  'about',
  'some',
  'people',
  'as',
])

/** "minus 12", "negative one", "-5", "$-5": a dash counts only where it touches the number and nothing before it. */
function readNegative(source: PieceText, first: number, before: CurrencyReading | null): number | null {
  const norm = normAt(source, first - 1)
  if (isLineStart(source, first)) return null
  if (norm === 'minus' || norm === 'negative') return first - 1
  if (
    norm === '-' &&
    normAt(source, first - 2) === 'minus' &&
    isGlued(source, first) &&
    isGlued(source, first - 1)
  )
    return first - 2
  if (norm !== '-' || !isGlued(source, first) || before?.minor) return null
  const dash = source.pieces[first - 1]
  const outer = normAt(source, first - 2)
  return dash !== undefined && (dash.spaced || outer === '(') ? first - 1 : null
}

/** "6-foot-2", "6 feet 2 inches", "5 foot 11". */
function readFeetAndInches(
  source: PieceText,
  measure: Measure,
  number: NumberReading,
  end: number,
): { value: number; end: number } | null {
  if (measure.type !== 'quantity' || measure.unit.name !== 'foot' || typeof number.value !== 'number')
    return null
  const at = normAt(source, end) === '-' && isGlued(source, end) ? end + 1 : end
  if (isLineStart(source, at)) return null
  const inches = readNumber(source, at)
  if (inches === null || typeof inches.value !== 'number' || inches.value >= 12 || inches.power > 0)
    return null
  const unit = readUnit(source, joinedUnit(source, inches.end))
  const named = unit?.unit.name === 'inch'
  if (!named && at === end) return null
  return { value: number.value + inches.value / 12, end: named && unit !== null ? unit.end : inches.end }
}

/** "20 dollars and 43 cents", "3 dollars 50 cents", "thirteen dollars and forty-five". */
function readCoins(
  source: PieceText,
  measure: Measure,
  number: NumberReading,
  end: number,
): { value: number; end: number } | null {
  if (measure.type !== 'money' || measure.minor || number.power > 0 || typeof number.value !== 'number')
    return null
  const worded = source.pieces[end - 1]?.kind === 'word'
  const joined = normAt(source, end) === 'and'
  const at = joined ? end + 1 : end
  if (isLineStart(source, at)) return null
  const coins = readNumber(source, at)
  if (
    coins === null ||
    typeof coins.value !== 'number' ||
    coins.value >= 100 ||
    coins.power > 0 ||
    coins.fraction
  )
    return null
  const after = readCurrencyAfter(source, coins.end)
  if (after?.minor) return { value: number.value + coins.value / 100, end: after.end }
  const closes = source.pieces[coins.end]?.kind !== 'word'
  return worded && closes && coins.value >= 2 && after === null
    ? { value: number.value + coins.value / 100, end: coins.end }
    : null
}
