import { WordBits } from '../../document/tokens/word-bits.js'
import {
  DENOMINATORS,
  SCALES,
  SMALL_NUMBERS,
  VAGUE_PLURALS,
  VULGAR_FRACTIONS,
} from '../../lexicon/number-words.js'
import { findDateExpressions } from '../dates/find-date-expressions.js'
import { isDigits, normAt, type PieceText } from '../numerals/pieces.js'
import { readBound } from './context/read-bound.js'
import { isAmount } from './exclusions/is-amount.js'
import { noteName } from './exclusions/repeated-names.js'
import { UNIT_FORMS } from './measures/index-units.js'
import { inheritMeasures } from './neighbours/inherit-measures.js'
import { readBracketedLosses } from './neighbours/read-bracketed-loss.js'
import { readImpliedAges } from './neighbours/read-implied-age.js'
import type { AmountReading } from './reading.js'
import { readFigureSum } from './readings/read-figure-sum.js'
import { ORDINAL_WORDS, readOrdinal } from './readings/read-ordinal.js'
import { readProportion } from './readings/read-proportion.js'
import { readAmountOrRange } from './readings/read-range.js'
import { readSingleUnit } from './readings/read-single-unit.js'
import { readTwice } from './readings/read-twice.js'

const OPENER = 1
const ARTICLE = 2

/** Words that can begin a number. */
const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...SCALES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...ORDINAL_WORDS,
  ...VULGAR_FRACTIONS.keys(),
  'hundred',
  'half',
  'several',
  'few',
  'couple',
  'dozen',
  'twice',
])
/** What "a" and "an" must stand before to begin a number: "a hundred", "a third", "a few thousand". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...SCALES.keys(),
  ...DENOMINATORS.keys(),
  'hundred',
  'dozen',
  'few',
  'couple',
  ...UNIT_FORMS.keys(),
])
const OPENER_BITS = new WordBits((norm) =>
  norm === 'a' || norm === 'an' ? ARTICLE : OPENERS.has(norm) ? OPENER : 0,
)

/** Beyond so many, readings are completed and handed on as soon as nothing links them to the next. */
const BATCH = 256
/** No list that shares a unit is longer. */
const LONGEST_BATCH = 4096
/** No rule looks farther from one number to the next. */
const REACH = 40

/**
 * Reads the amounts of the text in order; dates are passed over. `use` gets them batch by batch, so that a long text
 * need not keep all its readings; `names` gathers the figures that turn out to be names.
 */
export function findReadings(
  source: PieceText,
  names: Set<string>,
  use: (amounts: readonly AmountReading[]) => void,
): void {
  const dates = findDateExpressions(source)
  const openers = OPENER_BITS.read(source.numbers, source.count, (i) => normAt(source, i))
  let readings: AmountReading[] = []
  let nextDate = 0
  for (let i = 0; i < source.count; i++) {
    while ((dates[nextDate]?.end ?? Number.POSITIVE_INFINITY) <= i) nextDate++
    const date = dates[nextDate]
    if (date !== undefined && date.first <= i && !date.isDuration) {
      i = date.end - 1
      continue
    }
    const reading = canOpen(source, i, openers[i] ?? 0) ? readAt(source, i) : null
    if (reading === null || (date !== undefined && date.first < reading.end && !date.isDuration)) continue
    const enough = readings.length >= (isLinked(readings.at(-1), reading) ? LONGEST_BATCH : BATCH)
    if (enough) {
      use(completeReadings(source, readings, names))
      readings = []
    }
    readings.push(reading)
    i = Math.max(reading.end, reading.rate?.end ?? 0) - 1
  }
  use(completeReadings(source, readings, names))
}

/** A few words between, and not none: "$5 $6" are no list. */
function isLinked(before: AmountReading | undefined, reading: AmountReading): boolean {
  const gap = before === undefined ? 0 : reading.first - before.end
  return gap > 0 && gap <= REACH
}

/** What only the neighbours of a number tell; leaves what is no amount. */
function completeReadings(
  source: PieceText,
  readings: AmountReading[],
  names: Set<string>,
): readonly AmountReading[] {
  inheritMeasures(source, readings)
  readImpliedAges(source, readings)
  readBracketedLosses(source, readings)
  const amounts: AmountReading[] = []
  for (const reading of readings) {
    if (isAmount(source, reading)) amounts.push(reading)
    else noteName(source, reading, names)
  }
  readBounds(source, amounts)
  return amounts
}

function readBounds(source: PieceText, readings: AmountReading[]): void {
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i]
    if (reading !== undefined) readings[i] = withBound(source, reading, readings[i - 1])
  }
}

/** Wording beats the number's own vagueness ("at least dozens"); a conversion shares the bound of what it converts. */
function withBound(
  source: PieceText,
  reading: AmountReading,
  before: AmountReading | undefined,
): AmountReading {
  const bound = readBound(source, reading)
  if (bound !== 'exact') return bound === reading.bound ? reading : { ...reading, bound }
  const converts =
    before !== undefined &&
    before.measure.type === reading.measure.type &&
    isConversion(source, before, reading)
  return converts ? { ...reading, bound: before.bound } : reading
}

/** "45 kilometers (28 miles)", "180 hp (134 kW / 182 PS)". */
function isConversion(source: PieceText, before: AmountReading, reading: AmountReading): boolean {
  const mark = normAt(source, reading.first - 1)
  return (before.rate?.end ?? before.end) === reading.first - 1 && (mark === '(' || mark === '/')
}

function canOpen(source: PieceText, i: number, opener: number): boolean {
  if (opener === OPENER || isDigits(source, i)) return true
  return opener === ARTICLE && AFTER_ARTICLE.has(normAt(source, i + 1))
}

function readAt(source: PieceText, i: number): AmountReading | null {
  const special =
    readOrdinal(source, i) ?? readFigureSum(source, i) ?? readTwice(source, i) ?? readSingleUnit(source, i)
  if (special !== null) return special
  if (ORDINAL_WORDS.has(normAt(source, i))) return null
  const reading = readAmountOrRange(source, i)
  return reading === null ? null : (readProportion(source, reading) ?? reading)
}
