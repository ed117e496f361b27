import { scaleBy } from '../numerals/number-reading.js'
import { isLineStart, isMark, normAt, type PieceText } from '../numerals/pieces.js'
import type { AmountReading } from './reading.js'

/** Between a bare number and the one whose measure it shares: "3.9 to 3.6 percent", "11- or 13-inch", "10 and 15 percent". */
const LINKS: ReadonlySet<string> = new Set(['to', 'and', 'or', '- or', '- and', '- to', 'of the', 'of'])

/**
 * Gives bare numbers the unit that is stated once at the end of a list: "5, 10 and 15 percent",
 * "from 8.2 to 9.1 mm", "40 million of the 2 billion rupees". Read from the end, so that a list passes it on.
 */
export function inheritMeasures(source: PieceText, readings: AmountReading[]): void {
  let listed = false
  for (let i = readings.length - 2; i >= 0; i--) {
    const bare = readings[i]
    const next = readings[i + 1]
    if (bare === undefined || next === undefined) continue
    const link = linkBetween(source, bare.end, next.first)
    const inherits: boolean =
      bare.measure.type === 'number' && canGive(next) && (LINKS.has(link) || (listed && link === ','))
    listed = inherits
    if (inherits) readings[i] = withMeasure(bare, next)
  }
  for (let i = readings.length - 1; i > 0; i--) {
    const bare = readings[i]
    if (bare !== undefined) readings[i] = takeFromBefore(source, readings[i - 1], bare)
  }
}

/** "improved from 31 mpg to 34", "cut to $90 from 110": the second state is bare, and no noun of its own follows it. */
function takeFromBefore(
  source: PieceText,
  before: AmountReading | undefined,
  bare: AmountReading,
): AmountReading {
  if (before === undefined || bare.measure.type !== 'number' || bare.number.power > 0) return bare
  const link = linkBetween(source, before.end, bare.first)
  if (link !== 'to' && link !== 'from') return bare
  // "from $5 to 10 people": money stands with both states
  if (link === 'to' && before.measure.type === 'money') return bare
  const follows = followsWord(source, before.first, link === 'to' ? 'from' : 'to')
  return follows && endsState(source, bare.end) && canGive(before) ? withMeasure(bare, before) : bare
}

/** "from 31 mpg", "from about 24-29 mpg". */
function followsWord(source: PieceText, first: number, word: 'from' | 'to'): boolean {
  return normAt(source, first - 1) === word || normAt(source, first - 2) === word
}

/** "from 110.", "from 110 last year", "from 110 a year earlier", but not "from 110 people". */
function endsState(source: PieceText, end: number): boolean {
  const next = normAt(source, end)
  if (isLineStart(source, end) || isMark(source, end) || AFTER_STATE.has(next)) return true
  return next === 'a' && PERIODS.has(normAt(source, end + 1))
}

const PERIODS = new Set(['year', 'quarter', 'month', 'week', 'day', 'decade'])

const AFTER_STATE = new Set(['for', 'in', 'by', 'and', 'on', 'at', 'last', 'this'])

function canGive({ measure }: AmountReading): boolean {
  return (
    measure.type === 'percent' || measure.type === 'money' || (measure.type === 'quantity' && !measure.age)
  )
}

function withMeasure(bare: AmountReading, giver: AmountReading): AmountReading {
  const { measure } = giver
  const minor = measure.type === 'money' && measure.minor && typeof bare.value === 'number'
  return {
    ...bare,
    measure,
    sharesWith: giver.sharesWith ?? giver,
    value: minor && typeof bare.value === 'number' ? scaleBy(bare.value, -2) : bare.value,
  }
}

function linkBetween(source: PieceText, end: number, first: number): string {
  if (first - end > 2 || first <= end) return ''
  return first - end === 2 ? `${normAt(source, end)} ${normAt(source, end + 1)}` : normAt(source, end)
}
