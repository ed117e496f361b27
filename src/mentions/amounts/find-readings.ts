import {
  DENOMINATORS,
  SCALES,
  SMALL_NUMBERS,
  VAGUE_PLURALS,
  VULGAR_FRACTIONS,
} from '../../lexicon/number-words.js'
import { findDateExpressions } from '../dates/find-date-expressions.js'
import { isDigits, normAt, type PieceText } from '../numerals/pieces.js'
import { dropRepeatedNames } from './drop-repeated-names.js'
import { UNIT_FORMS } from './index-units.js'
import { inheritMeasures } from './inherit-measures.js'
import { isAmount } from './is-amount.js'
import { readBound } from './read-bound.js'
import { readBracketedLosses } from './read-bracketed-loss.js'
import { readFigureSum } from './read-figure-sum.js'
import { readImpliedAges } from './read-implied-age.js'
import { ORDINAL_WORDS, readOrdinal } from './read-ordinal.js'
import { readProportion } from './read-proportion.js'
import { readAmountOrRange } from './read-range.js'
import { readSingleUnit } from './read-single-unit.js'
import { readTwice } from './read-twice.js'
import type { AmountReading } from './reading.js'

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

/** All amounts of the text in order; dates are passed over. */
export function findReadings(source: PieceText): readonly AmountReading[] {
  const dates = findDateExpressions(source)
  const readings: AmountReading[] = []
  let nextDate = 0
  for (let i = 0; i < source.count; i++) {
    while ((dates[nextDate]?.end ?? Number.POSITIVE_INFINITY) <= i) nextDate++
    const date = dates[nextDate]
    if (date !== undefined && date.first <= i && !date.isDuration) {
      i = date.end - 1
      continue
    }
    if (!canOpen(source, i)) continue
    const reading = readAt(source, i)
    if (reading === null) continue
    if (date !== undefined && date.first < reading.end && !date.isDuration) continue
    readings.push(reading)
    i = Math.max(reading.end, reading.rate?.end ?? 0) - 1
  }
  return completeReadings(source, readings)
}

/** What only the neighbours of a number tell. In place: an article of figures has thousands, and a list a step adds up. */
function completeReadings(source: PieceText, readings: AmountReading[]): readonly AmountReading[] {
  inheritMeasures(source, readings)
  readImpliedAges(source, readings)
  readBracketedLosses(source, readings)
  const amounts: AmountReading[] = []
  for (const reading of readings) if (isAmount(source, reading)) amounts.push(reading)
  const kept = dropRepeatedNames(source, readings, amounts)
  readBounds(source, kept)
  return kept
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

function canOpen(source: PieceText, i: number): boolean {
  if (isDigits(source, i)) return true
  const norm = normAt(source, i)
  return norm === 'a' || norm === 'an' ? AFTER_ARTICLE.has(normAt(source, i + 1)) : OPENERS.has(norm)
}

function readAt(source: PieceText, i: number): AmountReading | null {
  const special =
    readOrdinal(source, i) ?? readFigureSum(source, i) ?? readTwice(source, i) ?? readSingleUnit(source, i)
  if (special !== null) return special
  if (ORDINAL_WORDS.has(normAt(source, i))) return null
  const reading = readAmountOrRange(source, i)
  return reading === null ? null : (readProportion(source, reading) ?? reading)
}
