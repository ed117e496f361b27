import { DECIDING_WORDS, INTENT_WORDS } from '../../lexicon/tense-words.js'
import { normAt, type PieceText } from '../numerals/pieces.js'

/** "threatened to strike on Friday", "voted to raise tolls | from | April", but not "voted in April" */
export function isIntent(source: PieceText, at: number, first: number): boolean {
  const norm = normAt(source, at)
  return INTENT_WORDS.has(norm) || (normAt(source, first - 1) === 'from' && DECIDING_WORDS.has(norm))
}
