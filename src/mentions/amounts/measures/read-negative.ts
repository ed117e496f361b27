import { isGlued, isLineStart, isSpaced, normAt, type PieceText } from '../../numerals/pieces.js'
import type { CurrencyReading } from './currency-reading.js'

/** "minus 12", "negative one", "-5", "$-5": a dash counts only where it touches the number and nothing before it. */
export function readNegative(
  source: PieceText,
  first: number,
  before: CurrencyReading | null,
): number | null {
  const norm = normAt(source, first - 1)
  if (isLineStart(source, first)) return null
  // "plus or minus 7 points" is a width
  if (norm === 'minus' || norm === 'negative') return normAt(source, first - 2) === 'or' ? null : first - 1
  if (
    norm === '-' &&
    normAt(source, first - 2) === 'minus' &&
    isGlued(source, first) &&
    isGlued(source, first - 1)
  )
    return first - 2
  if (norm !== '-' || !isGlued(source, first) || before?.minor) return null
  return isSpaced(source, first - 1) || normAt(source, first - 2) === '(' ? first - 1 : null
}
