import { normAt, type PieceText } from '../../numerals/pieces.js'
import type { AmountReading } from '../reading.js'
import type { Amount } from '../types.js'
import { isNamedNumber } from './is-named-number.js'

/** Numbers this short are counts too often to be taken for a name elsewhere. */
const SHORTEST_NAME = 3

/** Notes the "747" of "Boeing 747". */
export function noteName(source: PieceText, reading: AmountReading, names: Set<string>): void {
  const figure = normAt(source, reading.number.first)
  if (reading.number.inDigits && figure.length >= SHORTEST_NAME && isNamedNumber(source, reading))
    names.add(figure)
}

/** What a plain number is written as; '' for other amounts, which are never names. */
export function figureOf(source: PieceText, { measure, number }: AmountReading): string {
  return measure.type === 'number' ? normAt(source, number.first) : ''
}

/** Drops the "747" of "the 747 looks" from an article that writes "Boeing 747": once a name, always a name. */
export function dropRepeatedNames(
  amounts: readonly Amount[],
  figures: readonly string[],
  names: ReadonlySet<string>,
): readonly Amount[] {
  if (!figures.some((figure) => names.has(figure))) return amounts
  return amounts
    .filter((_, i) => !names.has(figures[i] ?? ''))
    .map((amount, i) => ({ ...amount, id: `a${i + 1}` }))
}
