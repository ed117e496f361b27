import { WEEKDAYS } from '../../../lexicon/months.js'
import { isDottedClock, ZONES } from '../../dates/read-time.js'
import { isCapitalized, isLineStart, isMark, normAt, type PieceText } from '../../numerals/pieces.js'
import type { AmountReading } from '../reading.js'

/** "8:30", "5 a.m.", "2 p.m.", "six o'clock", "at 22.40 on Saturday", "a little after seven". */
export function isClockTime(source: PieceText, reading: AmountReading): boolean {
  const { first, end } = reading
  if (isStamp(source, reading) || isNearHour(source, reading)) return true
  if (isLineStart(source, end)) return false
  if (end === first + 1 && isDottedClock(source, first)) return true
  const norm = normAt(source, end)
  if (norm === 'am' || norm === 'pm' || ZONES.has(norm)) return true
  if ((norm === 'a' || norm === 'p') && normAt(source, end + 1) === '.' && normAt(source, end + 2) === 'm')
    return true
  return norm === 'o' && normAt(source, end + 1) === "'" && normAt(source, end + 2) === 'clock'
}

const STAMP = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/

/** "16.06 | The search is over": a time at the head of a paragraph of a live report, before its first sentence. */
function isStamp(source: PieceText, { first, end, measure }: AmountReading): boolean {
  if (measure.type !== 'number' || end !== first + 1 || !isLineStart(source, first)) return false
  return STAMP.test(normAt(source, first)) && isCapitalized(source, end) && !isLineStart(source, end)
}

/** "a little | after seven", "shortly | before six on Monday": an hour, where nothing is counted. */
function isNearHour(source: PieceText, { first, end, measure, value }: AmountReading): boolean {
  if (measure.type !== 'number' || typeof value !== 'number' || value > 12 || end !== first + 1) return false
  const side = normAt(source, first - 1)
  if ((side !== 'after' && side !== 'before' && side !== 'past') || !NEAR.has(normAt(source, first - 2)))
    return false
  const next = normAt(source, end)
  return (
    isLineStart(source, end) ||
    (isMark(source, end) && next !== '-') ||
    AFTER_HOUR.has(next) ||
    WEEKDAYS.has(next)
  )
}

const NEAR = new Set(['little', 'bit', 'shortly', 'just', 'soon', 'sometime', 'well'])
const AFTER_HOUR = new Set('on in when and as at to by the'.split(' '))
