import { isCapitalized, isGlued, normAt, type PieceText } from '../numerals/pieces.js'

/** Calendar names are capitalised in news, but for lower-cased text, where short forms would be other words. */
export function isNamed(source: PieceText, i: number): boolean {
  return isCapitalized(source, i) || normAt(source, i).length > 5
}

/** "Jan." with its full stop, where more of the date follows it. */
export function endOfAbbreviation(source: PieceText, i: number): number {
  const short = normAt(source, i).length <= 4
  return short && normAt(source, i + 1) === '.' && isGlued(source, i + 1) ? i + 2 : i + 1
}
