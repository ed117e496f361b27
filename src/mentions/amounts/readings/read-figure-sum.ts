import { isGlued, isLineStart, normAt, type PieceText } from '../../numerals/pieces.js'
import { readNumber } from '../../numerals/read-number.js'
import type { AmountReading } from '../reading.js'

/** "a seven-figure sum", "six figures": money of that many digits, its currency left open. */
export function readFigureSum(source: PieceText, i: number): AmountReading | null {
  const next = normAt(source, i + 1)
  const at = next === '-' && isGlued(source, i + 1) ? i + 2 : i + 1
  const noun = normAt(source, at)
  if ((noun !== 'figure' && noun !== 'figures') || isLineStart(source, at)) return null
  const number = readNumber(source, i)
  if (number === null || typeof number.value !== 'number' || number.value < 4 || number.value > 12)
    return null
  const value = { from: 10 ** (number.value - 1), to: 10 ** number.value }
  const measure = { type: 'money', currency: null, known: false, minor: false } as const
  return { first: i, end: at + 1, value, measure, number, rate: null, bound: 'approximate' }
}
