import { DECADE_WORDS, MONTHS, SEASONS, WEEKDAYS } from '../../lexicon/months.js'
import { ORDINALS } from '../../lexicon/number-words.js'
import { isCapitalized, isGlued, isLineStart, normAt, type PieceText, printed } from '../numerals/pieces.js'
import { readHoliday } from './read-holiday.js'
import { readPartOfPeriod } from './read-part-of-period.js'
import { readRelative } from './read-relative.js'
import { isDayNumber, type ReadDate, readDayNumber, readNumericDate, readYear } from './read-year.js'

/** Reads one date, without its range or time, from piece `i` on. */
export function readDate(source: PieceText, i: number): ReadDate | null {
  const piece = source.pieces[i]
  if (piece === undefined) return null
  if (piece.kind === 'digits')
    return (
      readNumericDate(source, i) ??
      readDayFirst(source, i) ??
      readPartOfYear(source, i) ??
      readYear(source, i)
    )
  if (piece.kind === 'mark') return piece.norm === "'" ? readYear(source, i) : null
  return (
    readWeekday(source, i) ??
    readMonth(source, i) ??
    readSeason(source, i) ??
    readPartOfYear(source, i) ??
    readDayFirst(source, i) ??
    readFiscal(source, i) ??
    readDecadeWord(source, i) ??
    readHoliday(source, i) ??
    readPartOfPeriod(source, i) ??
    readRelative(source, i)
  )
}

/** "Monday", "Monday, May 18, 2015", "Thurs.". */
function readWeekday(source: PieceText, i: number): ReadDate | null {
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

/** Calendar names are capitalised in news, but for lower-cased text, where short forms would be other words. */
function isNamed(source: PieceText, i: number): boolean {
  return isCapitalized(source, i) || normAt(source, i).length > 5
}

/** "Jan." with its full stop, where more of the date follows it. */
function endOfAbbreviation(source: PieceText, i: number): number {
  const short = normAt(source, i).length <= 4
  return short && normAt(source, i + 1) === '.' && isGlued(source, i + 1) ? i + 2 : i + 1
}

/** "Jan. 5, 2021", "May 9th", "July 14-17", "March 2021", "April"; "may" and "march" alone must look like months. */
function readMonth(source: PieceText, i: number): ReadDate | null {
  const month = MONTHS.get(normAt(source, i))
  if (month === undefined || !isNamed(source, i)) return null
  const at = endOfAbbreviation(source, i)
  if (isLineStart(source, at)) return bareMonth(source, i, month)
  const day = readDayNumber(source, at)
  if (day !== null) return readDayOfMonth(source, month, day.day, day.end)
  const of = normAt(source, at) === 'of' || normAt(source, at) === ',' ? at + 1 : at
  const year = isLineStart(source, of) ? null : readPlainYear(source, of)
  if (year !== null)
    return { value: { kind: 'month', year: year.year, month }, end: year.end, stated: ['month', 'year'] }
  return bareMonth(source, i, month)
}

function readDayOfMonth(source: PieceText, month: number, day: number, end: number): ReadDate {
  const last = readLastDay(source, end, day)
  const at = last?.end ?? end
  const comma = normAt(source, at) === ',' ? at + 1 : at
  const year = isLineStart(source, comma) ? null : readPlainYear(source, comma)
  const from = { kind: 'day', year: year?.year ?? null, month, day, weekday: null } as const
  const value = last === null ? from : ({ kind: 'interval', from, to: { ...from, day: last.day } } as const)
  return { value, end: year?.end ?? at, stated: year === null ? ['day', 'month'] : ['day', 'month', 'year'] }
}

/** "-17" of "July 14-17", "to 17" of "July 14 to 17". */
function readLastDay(source: PieceText, i: number, first: number): { day: number; end: number } | null {
  const link = normAt(source, i)
  if (link !== '-' && link !== 'to' && link !== 'through') return null
  const last = readDayNumber(source, i + 1)
  return last !== null && last.day > first && !MONTHS.has(normAt(source, last.end)) ? last : null
}

const MONTH_LEADERS = new Set(
  'in since until till by during through from to between of last this next early late mid before after around for starting beginning through and'.split(
    ' ',
  ),
)

/** "may", "march" and "mar" are words as well: alone they are months only after "in", "since", "last" and the like. */
function bareMonth(source: PieceText, i: number, month: number): ReadDate | null {
  const norm = normAt(source, i)
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
    if (!isCapitalized(source, i) || isLineStart(source, i) || !MONTH_LEADERS.has(led)) return null
    if (led === 'to' && norm !== 'august' && !isDateBefore(source, i - 2)) return null
    if ((led === 'and' || led === 'for' || led === 'of') && !isDateBefore(source, i - 2)) return null
  }
  return { value: { kind: 'month', year: null, month }, end: i + 1, stated: ['month'] }
}

function isDateBefore(source: PieceText, i: number): boolean {
  const piece = source.pieces[i]
  return piece !== undefined && (piece.kind === 'digits' || MONTHS.has(piece.norm))
}

/** "5 January 2021", "the 5th of May", "Fourth of July". */
function readDayFirst(source: PieceText, i: number): ReadDate | null {
  const day = readDayNumber(source, i) ?? readOrdinalDay(source, i)
  if (day === null || isLineStart(source, day.end)) return null
  const of = normAt(source, day.end) === 'of'
  const at = of ? day.end + 1 : day.end
  const month = MONTHS.get(normAt(source, at))
  if (month === undefined || !isCapitalized(source, at)) return null
  const end = endOfAbbreviation(source, at)
  const comma = normAt(source, end) === ',' ? end + 1 : end
  const year = isLineStart(source, comma) ? null : readPlainYear(source, comma)
  const value = { kind: 'day', year: year?.year ?? null, month, day: day.day, weekday: null } as const
  return {
    value,
    end: year?.end ?? at + 1,
    stated: year === null ? ['day', 'month'] : ['day', 'month', 'year'],
  }
}

function readOrdinalDay(source: PieceText, i: number): { day: number; end: number } | null {
  const day = ORDINALS.get(normAt(source, i))
  return day !== undefined && isDayNumber(day) && normAt(source, i + 1) === 'of' ? { day, end: i + 1 } : null
}

function readPlainYear(source: PieceText, i: number): { year: number; end: number } | null {
  const piece = source.pieces[i]
  if (piece?.kind !== 'digits' || !/^(?:1\d|20|21)\d\d$/.test(piece.norm) || isGlued(source, i)) return null
  return { year: Number(piece.norm), end: i + 1 }
}

/** "spring 2021", "the summer of 2019"; "this spring" is read with "this". */
function readSeason(source: PieceText, i: number): ReadDate | null {
  const month = SEASONS.get(normAt(source, i))
  if (month === undefined) return null
  const of = normAt(source, i + 1) === 'of' ? i + 2 : i + 1
  const year = isLineStart(source, of) ? null : readPlainYear(source, of)
  if (year === null) return null
  return { value: { kind: 'season', year: year.year, month, shift: null }, end: year.end, stated: ['year'] }
}

/** "third quarter of 2021", "Q3 2021", "3rd quarter", "first half of 2022", "H1". */
function readPartOfYear(source: PieceText, i: number): ReadDate | null {
  const part = readQuarterLetter(source, i) ?? readQuarterWords(source, i)
  if (part === null) return null
  const next = normAt(source, part.end)
  const at = next === 'of' || next === ',' || next === "'" ? part.end + 1 : part.end
  const year = isLineStart(source, at)
    ? null
    : (readPlainYear(source, at) ?? (next === 'of' && normAt(source, at) === 'the' ? null : null))
  if (year === null && part.months === 6) return null
  const value = {
    kind: 'part-of-year',
    year: year?.year ?? null,
    months: part.months,
    index: part.index,
  } as const
  return { value, end: year?.end ?? part.end, stated: year === null ? [] : ['year'] }
}

interface PartOfYear {
  readonly months: number
  readonly index: number
  readonly end: number
}

function readQuarterLetter(source: PieceText, i: number): PartOfYear | null {
  const letter = printed(source, i)
  if ((letter !== 'Q' && letter !== 'H') || !isGlued(source, i + 1)) return null
  const number = Number(normAt(source, i + 1))
  const months = letter === 'Q' ? 3 : 6
  return Number.isInteger(number) && number >= 1 && number <= 12 / months
    ? { months, index: number - 1, end: i + 2 }
    : null
}

function readQuarterWords(source: PieceText, i: number): PartOfYear | null {
  const word = ORDINALS.get(normAt(source, i))
  const digits =
    source.pieces[i]?.kind === 'digits' &&
    /^(?:st|nd|rd|th)$/.test(normAt(source, i + 1)) &&
    isGlued(source, i + 1)
  const number = word ?? (digits ? Number(normAt(source, i)) : undefined)
  if (number === undefined) return null
  const after = digits ? i + 2 : i + 1
  const at = normAt(source, after) === '-' && isGlued(source, after) ? after + 1 : after
  const noun = normAt(source, at)
  const months = noun === 'quarter' ? 3 : noun === 'half' ? 6 : 0
  if (months === 0 || number < 1 || number > 12 / months || isLineStart(source, at)) return null
  return { months, index: number - 1, end: at + 1 }
}

/** "fiscal 2020", "fiscal year 2020", "FY2020", "FY 2020-21": whose year it is the text does not say. */
function readFiscal(source: PieceText, i: number): ReadDate | null {
  const norm = normAt(source, i)
  if (norm !== 'fiscal' && norm !== 'fy' && norm !== 'financial') return null
  const at = normAt(source, i + 1) === 'year' ? i + 2 : i + 1
  if (isLineStart(source, at) || !/^(?:(?:19|20)\d\d|\d\d)$/.test(normAt(source, at))) return null
  const split =
    normAt(source, at + 1) === '-' &&
    isGlued(source, at + 1) &&
    /^\d\d(?:\d\d)?$/.test(normAt(source, at + 2))
  return { value: { kind: 'open', grain: 'year' }, end: split ? at + 3 : at + 1, stated: ['year'] }
}

/** "the sixties". */
function readDecadeWord(source: PieceText, i: number): ReadDate | null {
  const year = DECADE_WORDS.get(normAt(source, i))
  const before = normAt(source, i - 1)
  if (year === undefined || (before !== 'the' && before !== 'early' && before !== 'late' && before !== '-'))
    return null
  return { value: { kind: 'years', year, span: 10 }, end: i + 1, stated: ['year'] }
}
