import { MONTHS, WEEKDAYS } from '../../lexicon/months.js'
import { isCapitalized, isDigits, isLineStart, normAt, type PieceText } from '../numerals/pieces.js'
import { endOfAbbreviation, isNamed } from './calendar-name.js'
import { readDayFirst, readMonth } from './read-month.js'
import type { ReadDate } from './read-year.js'

/** "Monday", "Tuesday, June 7, 2033", "Thurs.". */
export function readWeekday(source: PieceText, i: number): ReadDate | null {
  const weekday = WEEKDAYS.get(normAt(source, i))
  if (weekday === undefined || !isNamed(source, i) || isEventName(source, i)) return null
  const dotted = endOfAbbreviation(source, i)
  if (isPlainWord(source, i, dotted)) return null
  const at = normAt(source, dotted) === ',' || normAt(source, dotted) === '(' ? dotted + 1 : dotted
  const day = isLineStart(source, at) ? null : (readMonth(source, at) ?? readDayFirst(source, at))
  if (day !== null && day.value.kind === 'day' && normAt(source, dotted) !== '(') {
    return { value: { ...day.value, weekday }, end: day.end, stated: ['weekday', ...day.stated] }
  }
  return readWeekLater(source, weekday, null, i + 1)
}

/**
 * A weekday with the "week" behind it that puts it seven days off: "on Friday week" is the Friday after the coming one,
 * "last Friday week" the one before the last; not "a Friday week-long strike".
 */
export function readWeekLater(
  source: PieceText,
  weekday: number,
  shift: number | null,
  end: number,
): ReadDate {
  const week = normAt(source, end) === 'week' && !isLineStart(source, end) && normAt(source, end + 1) !== '-'
  const value = week
    ? ({ kind: 'weekday', weekday, shift: shift ?? 1, weeks: shift === -1 ? -1 : 1 } as const)
    : ({ kind: 'weekday', weekday, shift } as const)
  return { value, end: week ? end + 1 : end, stated: ['weekday'] }
}

/** "Super Tuesday", "Black Friday", "Monday Night Football", "on Monday nights": names and habits, no day of this week. */
function isEventName(source: PieceText, i: number): boolean {
  if (NAMED_DAYS.has(normAt(source, i - 1)) && isCapitalized(source, i - 1)) return true
  const next = normAt(source, i + 1)
  if (next === 'nights' || next === 'mornings' || next === 'evenings' || next === 'afternoons') return true
  return next === 'night' && isCapitalized(source, i + 1) && isCapitalized(source, i + 2)
}

/** "the Harbour Sun", "Wed in secret": short forms without a stop are words and names, but for "on Sat", "Sun, May 5". */
function isPlainWord(source: PieceText, i: number, end: number): boolean {
  const before = normAt(source, i - 1)
  if (normAt(source, i).length > 3 || SHORT_LEADERS.has(before)) return false
  if (!isLineStart(source, i) && (before === 'the' || isCapitalized(source, i - 1))) return true
  if (end > i + 1) return false
  const next = normAt(source, i + 1)
  return next !== ',' && next !== '(' && !isDigits(source, i + 1) && !MONTHS.has(next)
}

const SHORT_LEADERS = new Set('on last next this from to until till by since and - every each'.split(' '))
const NAMED_DAYS = new Set('super black cyber good ash holy palm easter bloody fat giving maundy'.split(' '))
