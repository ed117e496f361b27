import { isLineStart, normAt, type PieceText } from '../numerals/pieces.js'
import { readNumber } from '../numerals/read-number.js'
import { endsPhrase } from './ends-phrase.js'
import { PERIOD_UNITS } from './period-units.js'
import type { ReadDate } from './read-year.js'

/** A date that is read back from its last word. */
export type DateReadBack = ReadDate & { readonly first: number }

/** Where the words that end a distance lead. */
const WAYS: ReadonlyMap<string, 1 | -1> = new Map([
  ['ago', -1],
  ['earlier', -1],
  ['before', -1],
  ['later', 1],
  ['after', 1],
])

const LONGEST_NUMBER = 8

/**
 * Reads a distance back from its last word at piece `i`: "two years ago" from now, "a day earlier", "three months later",
 * "two weeks before." from the date spoken of. "Two weeks before the vote" hangs on something else.
 */
export function readDistance(source: PieceText, i: number): DateReadBack | null {
  const unit = PERIOD_UNITS.get(normAt(source, i - 1))
  if (unit === undefined || isLineStart(source, i)) return null
  const word = normAt(source, i)
  if ((word === 'before' || word === 'after') && !endsPhrase(source, i + 1)) return null
  const way = WAYS.get(word)
  if (way === undefined) return null
  const bracket = normAt(source, i - 2) === ']' ? 1 : 0
  for (let first = Math.max(i - LONGEST_NUMBER, 0); first <= i - 2 - bracket; first++) {
    const count = countAt(source, first, i - 1 - bracket)
    if (count === null) continue
    const value = { kind: 'distance', unit, count: way * count } as const
    return { first: first - bracket, end: i + 1, value, stated: [], hangs: word !== 'ago', isDuration: true }
  }
  return null
}

/** The whole number written by pieces `first` to `end`, exactly. */
function countAt(source: PieceText, first: number, end: number): number | null {
  const norm = normAt(source, first)
  if ((norm === 'a' || norm === 'an') && first === end - 1) return 1
  const number = readNumber(source, first)
  if (number === null || number.end !== end || typeof number.value !== 'number') return null
  return Number.isInteger(number.value) && number.value < 1e6 ? number.value : null
}
