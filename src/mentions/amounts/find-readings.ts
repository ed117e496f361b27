import {
  DENOMINATORS,
  ORDINALS,
  SCALES,
  SMALL_NUMBERS,
  VAGUE_PLURALS,
  VULGAR_FRACTIONS,
} from '../../lexicon/number-words.js'
import { findDateExpressions } from '../dates/find-date-expressions.js'
import { normAt, type PieceText } from '../numerals/pieces.js'
import { inheritMeasures } from './inherit-measures.js'
import { isAmount } from './is-amount.js'
import { readOrdinal } from './read-ordinal.js'
import { readProportion } from './read-proportion.js'
import { readAmountOrRange } from './read-range.js'
import type { AmountReading } from './reading.js'

/** Words that can begin a number. */
const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...SCALES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...ORDINALS.keys(),
  ...VULGAR_FRACTIONS.keys(),
  'hundred',
  'half',
  'several',
  'few',
  'couple',
  'dozen',
])
/** What "a" and "an" must stand before to begin a number: "a hundred", "a third", "a few thousand". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...SCALES.keys(),
  ...DENOMINATORS.keys(),
  'hundred',
  'dozen',
  'few',
  'couple',
])

/** All amounts of the text in order; dates are passed over. */
export function findReadings(source: PieceText): readonly AmountReading[] {
  const dates = findDateExpressions(source)
  const readings: AmountReading[] = []
  let nextDate = 0
  for (let i = 0; i < source.pieces.length; i++) {
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
  return inheritMeasures(source, readings).filter((reading) => isAmount(source, reading))
}

function canOpen(source: PieceText, i: number): boolean {
  const piece = source.pieces[i]
  if (piece === undefined || piece.kind === 'digits') return piece !== undefined
  if (piece.norm === 'a' || piece.norm === 'an') return AFTER_ARTICLE.has(normAt(source, i + 1))
  return OPENERS.has(piece.norm)
}

function readAt(source: PieceText, i: number): AmountReading | null {
  const ordinal = readOrdinal(source, i)
  if (ordinal !== null) return ordinal
  if (ORDINALS.has(normAt(source, i))) return null
  const reading = readAmountOrRange(source, i)
  return reading === null ? null : (readProportion(source, reading) ?? reading)
}
