import { PARTS_OF_DAY } from '../../lexicon/months.js'
import { isLineStart, isWord, normAt, type PieceText } from '../numerals/pieces.js'
import { endsPhrase } from './ends-phrase.js'
import type { PeriodUnit } from './expression.js'
import { PERIOD_UNITS } from './period-units.js'
import type { DateReadBack } from './read-distance.js'
import { readTense } from './read-tense.js'

/** Words before a period that lead from the date spoken of to the one beside it. */
const NEIGHBOURS: ReadonlyMap<string, number> = new Map([
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
])

/** What says which one "the same" is. */
const PINNED = new Set(['last', 'of', 'in', 'as', 'that', 'a', 'this'])

/** What the noun of one period tells; a part of a day stands for it: "the previous night". */
function unitAt(source: PieceText, i: number): PeriodUnit | undefined {
  const noun = normAt(source, i)
  if (PARTS_OF_DAY.has(noun)) return 'day'
  return noun.endsWith('s') ? undefined : PERIOD_UNITS.get(noun)
}

/**
 * Reads the period beside the one spoken of, whose article is what points back: "the following week", "the previous
 * night", "the same day". "The next week" is seen from now, as is "next week", but where
 * the verb is past.
 */
export function readNeighbour(source: PieceText, i: number): DateReadBack | null {
  const word = normAt(source, i)
  const shift = NEIGHBOURS.get(word)
  if (shift === undefined || normAt(source, i - 1) !== 'the' || isLineStart(source, i + 1)) return null
  const unit = unitAt(source, i + 1)
  if (unit === undefined || (word === 'next' && unit !== 'day' && !isTold(source, i))) return null
  // "the same quarter last year", "the same day as Lind", "the following day-long talks"
  const after = normAt(source, i + 2)
  if (after === '-' || (shift === 0 && !isLineStart(source, i + 2) && PINNED.has(after))) return null
  return { first: i - 1, end: i + 2, value: { kind: 'period', unit, shift }, stated: [], hangs: true }
}

/** "She fell in 2031. | The next year | she sang": told of what has been, and not "over the next year". */
function isTold(source: PieceText, i: number): boolean {
  if (!isLineStart(source, i - 1) && SPANNING.has(normAt(source, i - 2))) return false
  return readTense(source, i - 1, i + 2) === 'past'
}

const SPANNING = new Set(
  'over in for within during of by from to into until through throughout and'.split(' '),
)

const SIDES: ReadonlyMap<string, number> = new Map([
  ['before', -1],
  ['earlier', -1],
  ['after', 1],
])

/**
 * Reads back from "before" and "after" at piece `i`: "the day before", "the night after" the one spoken of; seen from now
 * are "the week before last", "the day after tomorrow". What hangs on an event is no date: "the day before the vote".
 */
export function readDayBefore(source: PieceText, i: number): DateReadBack | null {
  const unit = unitAt(source, i - 1)
  if (unit === undefined || normAt(source, i - 2) !== 'the' || isLineStart(source, i)) return null
  const way = SIDES.get(normAt(source, i))
  if (way === undefined) return null
  const now = normAt(source, i + 1)
  const first = i - 2
  if (now === (way < 0 ? 'yesterday' : 'tomorrow') || now === (way < 0 ? 'last' : 'next'))
    return { first, end: i + 2, value: { kind: 'period', unit, shift: 2 * way }, stated: [] }
  if (!endsPhrase(source, i + 1) && !(isWord(source, i + 1) && GOES_ON.has(now))) return null
  return { first, end: i + 1, value: { kind: 'period', unit, shift: way }, stated: [], hangs: true }
}

/** What goes on with the sentence, and is not what "before" leads to: "arrested the day before in Leeds". */
const GOES_ON = new Set(
  'in at on and but or as to by for with from when while because was were is had has have'.split(' '),
)
