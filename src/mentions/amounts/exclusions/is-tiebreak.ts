import { isDigits, isGlued, normAt, type PieceText } from '../../numerals/pieces.js'
import type { AmountReading } from '../reading.js'

/** "6-4, 7-6 (5)": the points of a set that was level, in brackets after its score. */
export function isTiebreak(source: PieceText, { first, end }: AmountReading): boolean {
  if (normAt(source, first - 1) !== '(' || normAt(source, end) !== ')' || end !== first + 1) return false
  const dash = first - 3
  return (
    isDigits(source, first - 2) &&
    normAt(source, dash) === '-' &&
    isGlued(source, dash) &&
    isGlued(source, first - 2) &&
    isDigits(source, dash - 1)
  )
}
