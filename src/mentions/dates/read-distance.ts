import { isLineStart, normAt, type PieceText } from '../numerals/pieces.js'
import { readNumber } from '../numerals/read-number.js'
import { endsPhrase } from './ends-phrase.js'
import type { PeriodUnit } from './expression.js'
import { PERIOD_UNITS } from './period-units.js'
import { inWholeUnits, type Length, readBrokenLength } from './read-broken-length.js'
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
  // "a year | and a half ago"
  const half =
    normAt(source, i - 1) === 'half' && normAt(source, i - 2) === 'a' && normAt(source, i - 3) === 'and'
  const noun = half ? i - 4 : i - 1
  const unit = PERIOD_UNITS.get(normAt(source, noun))
  if (unit === undefined || isLineStart(source, i)) return null
  const word = normAt(source, i)
  // "was free for a week | earlier this month"
  if (word !== 'ago' && normAt(source, i + 1) === 'this') return null
  if ((word === 'before' || word === 'after') && !endsPhrase(source, i + 1)) return null
  const way = WAYS.get(word)
  if (way === undefined) return null
  const bracket = normAt(source, noun - 1) === ']' ? 1 : 0
  for (let first = Math.max(noun + 1 - LONGEST_NUMBER, 0); first < noun - bracket; first++) {
    const length = lengthAt(source, first, noun - bracket, unit, half)
    if (length === null) continue
    const value = { kind: 'distance', unit: length.unit, count: way * length.count } as const
    return { first: first - bracket, end: i + 1, value, stated: [], hangs: word !== 'ago', isDuration: true }
  }
  return null
}

/** What pieces `first` to `end` count, half a unit more where `half` says so. */
function lengthAt(
  source: PieceText,
  first: number,
  end: number,
  unit: PeriodUnit,
  half: boolean,
): Length | null {
  const count = countAt(source, first, end)
  if (count === null) return half ? null : readBrokenLength(source, first, end, unit)
  return half ? inWholeUnits(count + 0.5, unit) : { unit, count }
}

/** The whole number written by pieces `first` to `end`, exactly. */
function countAt(source: PieceText, first: number, end: number): number | null {
  const norm = normAt(source, first)
  if ((norm === 'a' || norm === 'an') && first === end - 1) return 1
  const number = readNumber(source, first)
  if (number === null || number.end !== end || typeof number.value !== 'number') return null
  return Number.isInteger(number.value) && number.value < 1e6 ? number.value : null
}
