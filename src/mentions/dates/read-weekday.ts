import { WEEKDAYS } from '../../lexicon/months.js'
import { isCapitalized, isLineStart, normAt, type PieceText } from '../numerals/pieces.js'
import { endOfAbbreviation, isNamed } from './calendar-name.js'
import { readDayFirst, readMonth } from './read-month.js'
import type { ReadDate } from './read-year.js'

/** "Monday", "Tuesday, June 7, 2033", "Thurs.". */
export function readWeekday(source: PieceText, i: number): ReadDate | null {
  const weekday = WEEKDAYS.get(normAt(source, i))
  if (weekday === undefined || !isNamed(source, i) || isEventName(source, i)) return null
  const dotted = endOfAbbreviation(source, i)
  const at = normAt(source, dotted) === ',' || normAt(source, dotted) === '(' ? dotted + 1 : dotted
  const day = isLineStart(source, at) ? null : (readMonth(source, at) ?? readDayFirst(source, at))
  if (day !== null && day.value.kind === 'day' && normAt(source, dotted) !== '(') {
    return { value: { ...day.value, weekday }, end: day.end, stated: ['weekday', ...day.stated] }
  }
  return { value: { kind: 'weekday', weekday, shift: null }, end: i + 1, stated: ['weekday'] }
}

/** "Super Tuesday", "Black Friday", "Monday Night Football", "on Monday nights": names and habits, no day of this week. */
function isEventName(source: PieceText, i: number): boolean {
  if (NAMED_DAYS.has(normAt(source, i - 1)) && isCapitalized(source, i - 1)) return true
  const next = normAt(source, i + 1)
  if (next === 'nights' || next === 'mornings' || next === 'evenings' || next === 'afternoons') return true
  return next === 'night' && isCapitalized(source, i + 1) && isCapitalized(source, i + 2)
}

const NAMED_DAYS = new Set('super black cyber good ash holy palm easter bloody fat giving maundy'.split(' '))
