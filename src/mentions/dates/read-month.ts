import { MONTHS, WEEKDAYS } from '../../lexicon/months.js'
import { ORDINALS } from '../../lexicon/number-words.js'
import {
  isCapitalized,
  isDigits,
  isGlued,
  isLineStart,
  isWord,
  normAt,
  type PieceText,
} from '../numerals/pieces.js'
import { endOfAbbreviation, isNamed } from './calendar-name.js'
import { PERIOD_UNITS } from './period-units.js'
import { PARTS } from './read-part-of-period.js'
import { isDayNumber, type ReadDate, readDayNumber } from './read-year.js'
import { readYearBeside } from './read-year-beside.js'

/** "Jan. 5, 2021", "May 9th", "July 14-17", "March 2021", "April"; "may" and "march" alone must look like months. */
export function readMonth(source: PieceText, i: number): ReadDate | null {
  const month = MONTHS.get(normAt(source, i))
  if (month === undefined || !isNamed(source, i)) return null
  const at = endOfAbbreviation(source, i)
  if (isLineStart(source, at)) return bareMonth(source, i, month)
  // "Jan Kowal", whose given name takes no stop
  if (at === i + 1 && normAt(source, i) === 'jan' && isWord(source, at) && isCapitalized(source, at))
    return null
  const day = readDayNumber(source, at)
  if (day !== null) return readDayOfMonth(source, month, day.day, day.end)
  const year = readYearBeside(source, at)
  if (year !== null)
    return { value: { kind: 'month', year: year.year, month }, end: year.end, stated: ['month', 'year'] }
  return bareMonth(source, i, month)
}

function readDayOfMonth(source: PieceText, month: number, day: number, end: number): ReadDate {
  const later = readLaterDay(source, end, day)
  const last =
    later !== null && (MONTHS.has(normAt(source, later.end)) || counts(source, end, later.end)) ? null : later
  const at = last?.end ?? end
  const year = readYearBeside(source, at)
  const from = { kind: 'day', year: year?.year ?? null, month, day, weekday: null } as const
  const value = last === null ? from : ({ kind: 'interval', from, to: { ...from, day: last.day } } as const)
  return { value, end: year?.end ?? at, stated: year === null ? ['day', 'month'] : ['day', 'month', 'year'] }
}

/** "pleaded guilty on March 3 to 12 | counts": a noun in the plural that the second number counts. */
function counts(source: PieceText, link: number, end: number): boolean {
  const noun = normAt(source, end)
  return normAt(source, link) === 'to' && !isLineStart(source, end) && noun.length > 3 && noun.endsWith('s')
}

/** "-17" of "July 14-17", "to 17" of "14 to 17 July". */
function readLaterDay(source: PieceText, i: number, first: number): { day: number; end: number } | null {
  const link = normAt(source, i)
  if (link !== '-' && link !== 'to' && link !== 'through') return null
  const last = readDayNumber(source, i + 1)
  return last !== null && last.day > first ? last : null
}

const MONTH_LEADERS = new Set(
  'in since until till by during through from to between of last this next early late mid before after around for starting beginning through and'.split(
    ' ',
  ),
)

/** "may", "march" and "mar" are words as well: alone they are months only after "in", "since", "last" and the like. */
function bareMonth(source: PieceText, i: number, month: number): ReadDate | null {
  const norm = normAt(source, i)
  // "Mar-a-Lago"; but "Jan-Feb", "October-to-December"
  const next = i + 2
  if (
    normAt(source, i + 1) === '-' &&
    isGlued(source, i + 1) &&
    isGlued(source, next) &&
    isWord(source, next) &&
    !MONTHS.has(normAt(source, next)) &&
    normAt(source, next) !== 'to'
  )
    return null
  if (
    norm.length === 3 &&
    norm !== 'may' &&
    normAt(source, i + 1) !== '.' &&
    !MONTH_LEADERS.has(normAt(source, i - 1))
  )
    return null
  if (norm === 'may' || norm === 'march' || norm === 'august') {
    const before = normAt(source, i - 1)
    const led = before === '-' ? normAt(source, i - 2) : before
    if (!isCapitalized(source, i) || isLineStart(source, i)) return null
    if (!MONTH_LEADERS.has(led) && !isAsEarlyAs(source, i)) return null
    // "the 12 months to March"
    const spans = PERIOD_UNITS.has(normAt(source, i - 2))
    if (led === 'to' && norm !== 'august' && !spans && !isDateBefore(source, i - 2)) return null
    if ((led === 'and' || led === 'for' || led === 'of') && !isDateBefore(source, i - 2)) {
      // "at the end of August"
      if (led !== 'of' || !PARTS.has(normAt(source, i - 2))) return null
    }
  }
  if (isGivenName(source, i)) return null
  return { value: { kind: 'month', year: null, month }, end: i + 1, stated: ['month'] }
}

/** "as early as March", "as late as May". */
function isAsEarlyAs(source: PieceText, i: number): boolean {
  return normAt(source, i - 1) === 'as' && AS_MIDDLES.has(normAt(source, i - 2))
}

const AS_MIDDLES = new Set(['early', 'late', 'soon', 'recently', 'far', 'long'])

/** "By JUNE PARDEE", "April Jones said": a month before a capital is a name, but for "In April Lind said". */
function isGivenName(source: PieceText, i: number): boolean {
  if (!GIVEN_NAMES.has(normAt(source, i))) return false
  const byline = normAt(source, i - 1) === 'by' && isLineStart(source, i - 1)
  if (!byline && MONTH_LEADERS.has(normAt(source, i - 1))) return false
  return !isLineStart(source, i + 1) && isCapitalized(source, i + 1) && !WEEKDAYS.has(normAt(source, i + 1))
}

const GIVEN_NAMES = new Set(['april', 'may', 'june', 'august', 'january'])

function isDateBefore(source: PieceText, i: number): boolean {
  return isDigits(source, i) || MONTHS.has(normAt(source, i))
}

/** "5 January 2021", "3 to 12 July", "the 5th of May", "Fourth of July". */
export function readDayFirst(source: PieceText, i: number): ReadDate | null {
  if (!isWord(source, i + 1) && normAt(source, i + 1) !== '-') return null
  const first = readDayNumber(source, i) ?? readOrdinalDay(source, i)
  if (first === null || isLineStart(source, first.end)) return null
  const later = readLaterDay(source, first.end, first.day)
  const { day, end: after } = later ?? first
  const at = normAt(source, after) === 'of' ? after + 1 : after
  const month = MONTHS.get(normAt(source, at))
  if (month === undefined || !isCapitalized(source, at) || isLineStart(source, at)) return null
  const end = endOfAbbreviation(source, at)
  if (later === null && hasDayBehind(source, at, end)) return null
  const year = readYearBeside(source, end)
  const to = { kind: 'day', year: year?.year ?? null, month, day, weekday: null } as const
  const value = later === null ? to : ({ kind: 'interval', from: { ...to, day: first.day }, to } as const)
  return {
    value,
    end: year?.end ?? at + 1,
    stated: year === null ? ['day', 'month'] : ['day', 'month', 'year'],
  }
}

/** "comment 6 | May 3, 2031": the day of the month is the number behind it, and not the one before. */
function hasDayBehind(source: PieceText, month: number, end: number): boolean {
  if (!isDigits(source, end) || isLineStart(source, end)) return false
  const date = readMonth(source, month)
  return date?.value.kind === 'day' && date.value.year !== null
}

function readOrdinalDay(source: PieceText, i: number): { day: number; end: number } | null {
  const day = ORDINALS.get(normAt(source, i))
  return day !== undefined && isDayNumber(day) && normAt(source, i + 1) === 'of' ? { day, end: i + 1 } : null
}
