import { isLineStart, isMark, normAt, type PieceText } from '../numerals/pieces.js'

/** Whether a phrase ends before piece `i`: at a mark that joins no words, or at the end of its line. */
export function endsPhrase(source: PieceText, i: number): boolean {
  const next = normAt(source, i)
  return isLineStart(source, i) || (isMark(source, i) && next !== '-' && next !== "'")
}
