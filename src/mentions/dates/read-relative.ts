import { MONTHS, PARTS_OF_DAY, SEASONS, WEEKDAYS } from '../../lexicon/months.js'
import { isCapitalized, isGlued, isLineStart, normAt, type PieceText } from '../numerals/pieces.js'
import { readNumber } from '../numerals/read-number.js'
import { endOfAbbreviation } from './calendar-name.js'
import { endsPhrase } from './ends-phrase.js'
import type { PeriodUnit } from './expression.js'
import { PERIOD_UNITS } from './period-units.js'
import { readTense } from './read-tense.js'
import { readWeekLater } from './read-weekday.js'
import { type ReadDate, readDayNumber } from './read-year.js'

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** What "Today" is the name of something after. */
const NAMED_TODAY = new Set(['the', 'usa', 'india', 'russia', 'psychology', 'christianity', 'history'])

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
])

/** "today", "last month", "next Tuesday", "this spring", "last night", "in two weeks", "year end". */
export function readRelative(source: PieceText, i: number): ReadDate | null {
  const norm = normAt(source, i)
  const day = DAY_WORDS.get(norm)
  if (day !== undefined && isNamedToday(source, i)) return null
  if (day !== undefined) return period('day', day, i + 1)
  if (SHIFTS.has(norm)) return readShifted(source, i)
  if (norm === 'in') return readAhead(source, i)
  return norm === 'year' ? readYearEnd(source, i) : null
}

/** "the Today programme", "USA Today", "told the channel’s Tonight show". */
function isNamedToday(source: PieceText, i: number): boolean {
  if (!isCapitalized(source, i)) return false
  return NAMED_TODAY.has(normAt(source, i - 1)) || PROGRAMMES.has(normAt(source, i + 1))
}

const PROGRAMMES = new Set(['show', 'program', 'programme'])

function period(unit: PeriodUnit, shift: number, end: number): ReadDate {
  return { value: { kind: 'period', unit, shift }, end, stated: [] }
}

/** "last", "this", "this past", "next" before a period, a weekday, a month, a season or a part of the day. */
function readShifted(source: PieceText, i: number): ReadDate | null {
  const norm = normAt(source, i)
  const past = norm === 'this' && (normAt(source, i + 1) === 'past' || normAt(source, i + 1) === 'coming')
  const shift = SHIFTS.get(past ? normAt(source, i + 1) : norm) ?? 0
  const at = past ? i + 2 : i + 1
  const noun = normAt(source, at)
  if (isLineStart(source, at)) return null
  const weekday = WEEKDAYS.get(noun)
  if (weekday !== undefined && isCapitalized(source, at)) {
    const later = readWeekLater(source, weekday, shift, at + 1)
    return norm === 'next' && normAt(source, i - 1) !== 'the' ? asBareNext(later) : later
  }
  const month = MONTHS.get(noun)
  if (month !== undefined && isCapitalized(source, at) && !isDayOfMonth(source, at))
    return { value: { kind: 'named-month', month, shift }, end: at + 1, stated: ['month'] }
  const season = SEASONS.get(noun)
  if (season !== undefined && acceptsSeason(source, i, at))
    return { value: { kind: 'season', year: null, month: season, shift }, end: at + 1, stated: [] }
  if (PARTS_OF_DAY.has(noun)) return isTitle(source, i) ? null : readPartOfDay(norm, noun, at)
  const unit = PERIOD_UNITS.get(noun)
  if (unit === undefined || noun.endsWith('s') || unit === 'day') return null
  if (norm === 'previous' || norm === 'current' || (norm === 'past' && normAt(source, i - 1) !== 'the'))
    return null
  // "the past week", "the last decade" reach up to now; "last week" is the calendar week
  if (
    normAt(source, i - 1) === 'the' &&
    (norm === 'past' || norm === 'coming' || (norm === 'last' && unit === 'decade'))
  ) {
    return { value: { kind: 'trailing', unit, shift }, end: at + 1, stated: [] }
  }
  // "this coming weekend" is the one of this week
  if (unit === 'weekend' && norm === 'this' && at > i + 1) return period(unit, Math.min(shift, 0), at + 1)
  return period(unit, unit === 'weekend' && shift === 0 ? weekendShift(source, i, at) : shift, at + 1)
}

/** "in this | March 2, 2031 | file photo": a day, which the word before it does not shift. */
function isDayOfMonth(source: PieceText, at: number): boolean {
  const day = endOfAbbreviation(source, at)
  return !isLineStart(source, day) && readDayNumber(source, day) !== null
}

/** "next Tuesday", which is not tomorrow; but "the next Tuesday" of a tale, "this coming Tuesday", "next Tuesday week". */
function asBareNext(date: ReadDate): ReadDate {
  const { value } = date
  return value.kind === 'weekday' && value.weeks === undefined
    ? { ...date, value: { ...value, bare: true } }
    : date
}

/** "this weekend" is the one before in a past tense: "took place this weekend". */
function weekendShift(source: PieceText, i: number, end: number): number {
  return readTense(source, i, end + 1) === 'past' ? -1 : 0
}

/** "this fall" but not "this fall in prices". */
function acceptsSeason(source: PieceText, i: number, at: number): boolean {
  const next = normAt(source, at + 1)
  if (normAt(source, at) === 'fall')
    return next !== 'in' && next !== 'of' && next !== 'from' && normAt(source, i) !== 'past'
  return normAt(source, at) !== 'spring' || next !== 'to'
}

/** “Harbour This Morning”: a programme. */
function isTitle(source: PieceText, i: number): boolean {
  return isCapitalized(source, i) && isCapitalized(source, i + 1) && isCapitalized(source, i - 1)
}

function readPartOfDay(norm: string, noun: string, at: number): ReadDate | null {
  if (norm === 'last') return noun === 'night' ? period('day', -1, at + 1) : null
  return norm === 'this' ? period('day', 0, at + 1) : null
}

/** "in two weeks" of a future: where nothing is to come it is how long something took. */
function readAhead(source: PieceText, i: number): ReadDate | null {
  if (isLineStart(source, i + 1)) return null
  const number = readNumber(source, i + 1)
  if (number === null || typeof number.value !== 'number' || !Number.isInteger(number.value)) return null
  const unit = PERIOD_UNITS.get(normAt(source, number.end))
  if (
    (unit !== 'day' && unit !== 'week') ||
    !endsPhrase(source, number.end + 1) ||
    readTense(source, i, i + 1) === 'past'
  )
    return null
  return { value: { kind: 'distance', unit, count: number.value }, end: number.end + 1, stated: [] }
}

/** "by year end", "by year-end". */
function readYearEnd(source: PieceText, i: number): ReadDate | null {
  const at = normAt(source, i + 1) === '-' && isGlued(source, i + 1) ? i + 2 : i + 1
  if (normAt(source, at) !== 'end' || !['by', 'at', 'before', 'until'].includes(normAt(source, i - 1)))
    return null
  return period('year', 0, at + 1)
}
