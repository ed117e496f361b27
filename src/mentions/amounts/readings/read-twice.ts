import { numberReading } from '../../numerals/number-reading.js'
import { normAt, type PieceText } from '../../numerals/pieces.js'
import type { AmountReading } from '../reading.js'

/** "scored twice" counts; "twice as loud", "twice the price" multiply. */
export function readTwice(source: PieceText, i: number): AmountReading | null {
  if (normAt(source, i) !== 'twice' || MULTIPLIED.has(normAt(source, i + 1))) return null
  const number = numberReading(i, i + 1, 2, { mantissa: 2 })
  return { first: i, end: i + 1, value: 2, measure: { type: 'number' }, number, rate: null, bound: 'exact' }
}

const MULTIPLIED = new Set(['as', 'the', 'that', 'what', 'its', 'their', 'his', 'her', 'this', 'more'])
