import type { Span } from '../../document/types.js'
import type { PieceText } from '../numerals/pieces.js'
import type { Spending } from './types.js'

/** Who pays whom for what, where the clause states it. */
export function findSpending(_source: PieceText, _money: Span, _sentence: number): Spending | null {
  return null
}
