import { OR_BOUNDS } from '../../../lexicon/bound-phrases.js'
import { NATIONAL_CURRENCIES } from '../../../lexicon/currencies.js'
import type { NumberReading } from '../../numerals/number-reading.js'
import {
  isGlued,
  isLineStart,
  isSpaced,
  isWord,
  normAt,
  type PieceText,
  printed,
} from '../../numerals/pieces.js'
import type { Measure } from '../reading.js'
import type { CurrencyReading } from './currency-reading.js'
import { isMoneyPound } from './disambiguate-pounds.js'
import { readAge } from './read-age.js'
import { readCurrencyAfter } from './read-currency-after.js'
import { readPercent, readUnit } from './read-unit.js'

/** A measure, and the piece after the words that state it. */
interface MeasureReading {
  readonly measure: Measure
  readonly end: number
}

/** What the number measures; null where it is bare, as most are. */
export function readMeasure(
  source: PieceText,
  number: NumberReading,
  before: CurrencyReading | null,
): MeasureReading | null {
  if (before !== null) return { measure: money(before, true), end: endOfMoney(source, number.end) }
  const at = beforeUnit(source, number) + lengthOfWhole(source, number)
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
  return readDistantUnit(source, number)
}

/** "$5": by far the commonest. */
const DOLLARS: Measure = { type: 'money', currency: null, known: false, minor: false }

function money({ currency, minor }: CurrencyReading, sign: boolean): Measure {
  if (currency === null && !minor) return DOLLARS
  return { type: 'money', currency, known: sign && currency !== null, minor }
}

/** The "of 1" of "a quarter of 1 percent": a share of one of a unit is that much of the unit. */
function lengthOfWhole(source: PieceText, { fraction, end }: NumberReading): number {
  if (!fraction || normAt(source, end) !== 'of') return 0
  const one = normAt(source, end + 1)
  return (one === '1' || one === 'one' || one === 'a') && readPercent(source, end + 2) !== null ? 2 : 0
}

/** Passes the "of" of "tens of thousands of dollars" and the hyphen of "700-mile". */
function beforeUnit(source: PieceText, { vague, end }: NumberReading): number {
  return vague && normAt(source, end) === 'of' ? end + 1 : joinedUnit(source, passBound(source, end))
}

/** Passes the bound between a number and its unit: "five | or so | miles", "20 | or more | years", "five | -plus | years", "20 | + | years". */
function passBound(source: PieceText, end: number): number {
  const norm = normAt(source, end)
  const at =
    norm === '+'
      ? end + 1
      : (norm === 'or' && OR_BOUNDS.has(normAt(source, end + 1))) ||
          (norm === '-' && normAt(source, end + 1) === 'plus')
        ? end + 2
        : end
  return at > end && !isLineStart(source, at) && readUnit(source, at) !== null ? at : end
}

export function joinedUnit(source: PieceText, end: number): number {
  const hyphen = normAt(source, end) === '-' && isGlued(source, end) && isGlued(source, end + 1)
  return hyphen ? end + 1 : end
}

/** "$76 US", "$7 million dollars". */
function endOfMoney(source: PieceText, end: number): number {
  const again = normAt(source, end) === 'dollars' && !isLineStart(source, end)
  return again || printed(source, end) === 'US' ? end + 1 : end
}

/** "38 swimming yards", "26 previous years": one word between the number and a unit written in full, in the plural. */
function readDistantUnit(source: PieceText, number: NumberReading): MeasureReading | null {
  const at = number.end
  const between = normAt(source, at)
  if (!isWord(source, at) || isLineStart(source, at) || !isSpaced(source, at)) return null
  if (STOPS.has(between) || number.fraction) return null
  const next = normAt(source, at + 1)
  if (next.length < 4 || (!next.endsWith('s') && next !== 'feet') || !isSpaced(source, at + 1)) return null
  if (NATIONAL_CURRENCIES.has(between)) return null
  const unit = readUnit(source, at + 1)
  if (unit === null || !DISTANT_DIMENSIONS.has(unit.unit.dimension)) return null
  return { measure: { type: 'quantity', unit: unit.unit, age: false }, end: unit.end }
}

const DISTANT_DIMENSIONS = new Set(['time', 'length'])
/** Words that begin another phrase, so that no unit after them is the number's. */
const STOPS = new Set(
  (
    'and or to in for from by on at after over than with the a an per every last next past few two three four five six seven times ' +
    'within about some people as of several many'
  ).split(' '),
)
