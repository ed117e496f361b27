import { ORDINALS } from '../../lexicon/number-words.js'
import { isLineStart, normAt, type PieceText } from '../numerals/pieces.js'

/** "every Thursday", "every second Thursday", "each other June", "the first Monday of every": what comes again is no one day. */
export function isHabit(source: PieceText, first: number, end: number): boolean {
  if (normAt(source, end) === 'of' && EACH.has(normAt(source, end + 1))) return true
  if (isLineStart(source, first)) return false
  const before = normAt(source, first - 1)
  if (EACH.has(before)) return true
  const counted = before === 'other' || before === 'single' || ORDINALS.has(before)
  return counted && !isLineStart(source, first - 1) && EACH.has(normAt(source, first - 2))
}

const EACH = new Set(['every', 'each', 'alternate'])
