import { FORECAST_VERBS, FORECASTERS } from '../../../lexicon/forecast-words.js'
import { isLineStart, isMark, isSpaced, normAt, type PieceText } from '../../numerals/pieces.js'
import { isChangeWord } from '../context/read-change.js'
import { SINCE } from '../measures/read-rate.js'
import type { AmountReading } from '../reading.js'

/** No state is looked for farther back, in pieces. */
const REACH = 40
/** States of one thing are seldom farther apart. */
const MOST_TIMES = 8

/**
 * The amount whose measure the bare number `i` shares because both are states of one thing: "to $90 from 110", "6.50 crowns,
 * up from 6", "5 percent in the north and 9 in the south". Null where there is none, and where the number counts a noun.
 */
export function findStateBefore(
  source: PieceText,
  readings: readonly AmountReading[],
  i: number,
): AmountReading | null {
  const bare = readings[i]
  if (bare === undefined || bare.number.fraction || bare.number.vague) return null
  const link = linkOf(source, bare)
  if (link === null) return null
  const before = readings[isRestated(source, readings[i - 1]) ? i - 2 : i - 1]
  const forecast = FORESEEN.has(normAt(source, bare.first - 1))
  if (before === undefined || !isInReach(source, before, bare, forecast ? 1 : 0)) return null
  switch (link) {
    case 'to':
      return isStartOfMove(source, before, bare) ? before : null
    case 'compared':
      return isComparable(source, before, bare) ? before : null
    case 'parallel':
      return isParallel(source, before, bare) ? before : null
  }
}

type Link = 'to' | 'compared' | 'parallel'

/** What the words around the number say of it: "to 34.", "against 110 a year ago", "and 9 in the south". */
function linkOf(source: PieceText, { first, end }: AmountReading): Link | null {
  if (isLineStart(source, first)) return null
  const before = normAt(source, first - 1)
  if ((before === 'and' || before === ',') && PREPOSITIONS.has(normAt(source, end))) return 'parallel'
  const link = before === 'on' ? 'parallel' : linkBefore(source, first, before, end)
  return link !== null && endsState(source, end) ? link : null
}

function linkBefore(source: PieceText, first: number, before: string, end: number): Link | null {
  if (COMPARING.has(before)) return 'compared'
  if (before === 'the') return isForeseen(source, first, end) ? 'compared' : null
  if (before !== 'to' && before !== 'with' && before !== 'of' && !FORESEEN.has(before)) return null
  const word = normAt(source, first - 2)
  if (FORESEEN.has(before)) return isForecast(source, first) ? 'compared' : null
  if (before === 'of') return EXPECTED.has(word) || isCompared(source, first - 2) ? 'compared' : null
  return word === 'compared' ? 'compared' : before === 'to' ? 'to' : null
}

/** "short of the 3.6 billion expected", "above the 41 forecast by analysts". */
function isForeseen(source: PieceText, first: number, end: number): boolean {
  return THRESHOLDS.has(normAt(source, first - 2)) && FORESEEN.has(normAt(source, end))
}

/** "against a net profit of 5.5 million", "from a loss of 3 million" */
function isCompared(source: PieceText, noun: number): boolean {
  if (!RESULTS.has(normAt(source, noun))) return false
  for (let at = noun - 1; at >= noun - LONGEST_RESULT && !isLineStart(source, at + 1); at--)
    if (COMPARING.has(normAt(source, at)) || normAt(source, at) === 'compared') return true
  return false
}

/** "Analysts polled by the company had on average expected" */
const LONGEST_FORECAST = 10
/** "compared with a net operating" */
const LONGEST_RESULT = 5
const RESULTS = new Set(
  'profit loss income revenue revenues sales turnover surplus deficit earnings'.split(' '),
)

/** "Analysts had expected 560 million", "economists had on average forecast 12" */
function isForecast(source: PieceText, first: number): boolean {
  for (let at = first - 2; at >= first - LONGEST_FORECAST && !isLineStart(source, at + 1); at--)
    if (FORECASTERS.has(normAt(source, at))) return true
  return false
}

const THRESHOLDS = new Set(['of', 'than', 'above', 'below', 'from', 'against', 'with', 'beating', 'missing'])
const FORESEEN = new Set([...FORECAST_VERBS, 'analysts', 'economists'])

const PREPOSITIONS = new Set(['for', 'in', 'on', 'among', 'at'])
const COMPARING = new Set(['from', 'against', 'versus', 'vs', 'than'])
/** "against a forecast of 9.6 billion", "from a peak of 11". */
const EXPECTED = new Set(
  'forecast forecasts estimate estimates target goal high low peak record average consensus range guidance outlook'.split(
    ' ',
  ),
)

/** "from 110.", "from 110 last year", "from 110 a year earlier", but not "from 110 people". */
function endsState(source: PieceText, end: number): boolean {
  const next = normAt(source, end)
  if (isLineStart(source, end) || AFTER_STATE.has(next) || FORESEEN.has(next)) return true
  if (isMark(source, end)) return next !== '-'
  // "from 66 four years ago"
  if (SINCE.has(normAt(source, end + 2))) return true
  return (next === 'a' || next === 'the') && PERIODS.has(normAt(source, end + 1))
}

const PERIODS = new Set(['year', 'quarter', 'month', 'week', 'day', 'decade', 'previous', 'prior', 'same'])
const AFTER_STATE = new Set(
  'for in by and but while on at last this before earlier previously when during after'.split(' '),
)

/** "1.24 billion crowns ([$118 million])", "$88 million, or [61 cents a share], from 128 million": says the same again. */
function isRestated(source: PieceText, reading: AmountReading | undefined): boolean {
  if (reading === undefined) return false
  const before = normAt(source, reading.first - 1)
  if (before === '(') return normAt(source, reading.end) === ')'
  return before === 'or' && normAt(source, reading.first - 2) === ',' && reading.rate !== null
}

/** In one sentence, or over so many ends of one, and not far apart. */
function isInReach(source: PieceText, before: AmountReading, bare: AmountReading, ends: number): boolean {
  if (bare.first - before.end > REACH) return false
  let left = ends
  for (let at = before.end; at < bare.first; at++) {
    const norm = normAt(source, at)
    const closes = norm === ';' || (norm === '.' && isSpaced(source, at + 1))
    if (isLineStart(source, at) || (closes && left-- === 0)) return false
  }
  return true
}

/** "from 31 mpg to 34", "by 0.4 years to 79.3"; "from $5 to 10 people" has money at both ends. */
function isStartOfMove(source: PieceText, before: AmountReading, bare: AmountReading): boolean {
  if (bare.first - before.end !== 1) return false
  const moves = followsWord(source, before.first, 'by') && isPoint(before)
  return moves || (before.measure.type !== 'money' && followsWord(source, before.first, 'from'))
}

/** What is added to a state in its own unit; "by 5 percent to 110" is not. */
function isPoint({ measure }: AmountReading): boolean {
  return measure.type === 'percent' ? measure.unit !== 'percent' : measure.type !== 'number'
}

/** "from 31 mpg", "from about 24-29 mpg". */
function followsWord(source: PieceText, first: number, word: string): boolean {
  return normAt(source, first - 1) === word || normAt(source, first - 2) === word
}

/** A state of like size: "rose 3% from 110" compares no percentages. */
function isComparable(source: PieceText, before: AmountReading, bare: AmountReading): boolean {
  const change = before.measure.type === 'percent' && isChange(source, before)
  return !change && isOfLikeSize(before, bare)
}

function isChange(source: PieceText, { first }: AmountReading): boolean {
  const word = normAt(source, first - 1)
  return word === 'by' || isChangeWord(word)
}

/** "$5 for adults and 3 for children", "on 41 percent and the Liberals on 38": the same preposition with both. */
function isParallel(source: PieceText, before: AmountReading, bare: AmountReading): boolean {
  if (!isOfLikeSize(before, bare)) return false
  if (normAt(source, bare.first - 1) === 'on')
    return before.measure.type === 'percent' && normAt(source, before.first - 1) === 'on'
  return (
    normAt(source, before.rate?.end ?? before.end) === normAt(source, bare.end) &&
    !TOTALS.has(normAt(source, bare.end + 1))
  )
}

const TOTALS = new Set(['total', 'all', 'each', 'which'])

function isOfLikeSize(before: AmountReading, bare: AmountReading): boolean {
  const one = sizeOf(before)
  const other = sizeOf(bare)
  return one <= other * MOST_TIMES && other <= one * MOST_TIMES
}

function sizeOf({ value }: AmountReading): number {
  return Math.abs(typeof value === 'number' ? value : value.to)
}
