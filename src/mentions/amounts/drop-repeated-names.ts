import { normAt, type PieceText } from '../numerals/pieces.js'
import { isNamedNumber } from './is-named-number.js'
import type { AmountReading } from './reading.js'

/** Numbers this short are counts too often to be taken for a name elsewhere. */
const SHORTEST_NAME = 3

/** Drops the "747" of "the 747 looks" from an article that writes "Boeing 747": once a name, always a name. */
export function dropRepeatedNames(
  source: PieceText,
  all: readonly AmountReading[],
  amounts: AmountReading[],
): AmountReading[] {
  if (all.length === amounts.length) return amounts
  const names = new Set<string>()
  for (const reading of all) {
    const digits = normAt(source, reading.number.first)
    if (reading.number.inDigits && digits.length >= SHORTEST_NAME && isNamedNumber(source, reading))
      names.add(digits)
  }
  if (names.size === 0) return amounts
  return amounts.filter(
    ({ measure, number }) => measure.type !== 'number' || !names.has(normAt(source, number.first)),
  )
}
