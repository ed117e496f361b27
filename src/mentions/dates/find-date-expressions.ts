import { WordBits } from '../../document/tokens/word-bits.js'
import { DECADE_WORDS, MONTHS, PARTS_OF_DAY, SEASONS, WEEKDAYS } from '../../lexicon/months.js'
import { ORDINALS } from '../../lexicon/number-words.js'
import { isDigits, isGlued, isLineStart, normAt, type PieceText } from '../numerals/pieces.js'
import type { DateExpression, DateValue, YearOfDate } from './expression.js'
import { isHabit } from './is-habit.js'
import { readDate } from './read-date.js'
import { type DateReadBack, readDistance } from './read-distance.js'
import { HOLIDAY_OPENERS } from './read-holiday.js'
import { readDayBefore, readNeighbour } from './read-neighbour.js'
import { readOvernight } from './read-overnight.js'
import { PARTS } from './read-part-of-period.js'
import { readSpanEnding } from './read-span-ending.js'
import { readTime, readTimeBefore } from './read-time.js'
import type { ReadDate } from './read-year.js'
import type { DateMention } from './types.js'

const cache = new WeakMap<PieceText, readonly DateExpression[]>()

/**
 * What a word can be to a date: its end ("two years ago"), a link inside it ("12 months to June"), its beginning, and
 * either of both ("a day later", "later in the week"; "the next day", "next week").
 */
const Part = { none: 0, end: 1, link: 2, opener: 3, either: 4 } as const
type Part = (typeof Part)[keyof typeof Part]

const OPENERS = [
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...DECADE_WORDS.keys(),
  ...ORDINALS.keys(),
  ...HOLIDAY_OPENERS,
  ...PARTS.keys(),
  'today',
  'tonight',
  'yesterday',
  'tomorrow',
  'last',
  'past',
  'this',
  'coming',
  'in',
  'year',
  'q',
  'h',
  'fiscal',
  'fy',
  'financial',
  "'",
]

const PARTS_OF_DATES: ReadonlyMap<string, Part> = new Map<string, Part>([
  ...OPENERS.map((word): [string, Part] => [word, Part.opener]),
  ...['to', 'through', 'ended', 'ending', 'until'].map((word): [string, Part] => [word, Part.link]),
  ...['ago', 'before', 'after', 'following', 'previous', 'preceding', 'same', 'overnight'].map(
    (word): [string, Part] => [word, Part.end],
  ),
  ...['earlier', 'later', 'next'].map((word): [string, Part] => [word, Part.either]),
])
/** Most words of an article are no part of any date. */
const PART_BITS = new WordBits((norm) => PARTS_OF_DATES.get(norm) ?? Part.none)

/** All dates of the text in order, still symbolic; read once, shared by the date and the amount stage. */
export function findDateExpressions(source: PieceText): readonly DateExpression[] {
  const known = cache.get(source)
  if (known !== undefined) return known
  const parts = PART_BITS.read(source.numbers, source.count, (i) => normAt(source, i))
  const found: DateExpression[] = []
  for (let i = 0; i < source.count; i++) {
    const part = isDigits(source, i) ? Part.opener : (parts[i] ?? Part.none)
    if (part === Part.none) continue
    const expression = readExpression(source, i, part)
    if (expression === null || expression.first < (found.at(-1)?.end ?? 0)) continue
    found.push(expression)
    i = expression.end - 1
  }
  cache.set(source, found)
  return found
}

function readExpression(source: PieceText, i: number, part: number): DateExpression | null {
  if (part === Part.link) {
    const span = readSpanEnding(source, i)
    return span === null ? null : expression(source, span.first, span)
  }
  if (part !== Part.opener) {
    const back = readBack(source, i)
    if (back !== null) return expression(source, back.first, back)
    if (part === Part.end) return null
  }
  const date = readDate(source, i)
  return date === null || isHabit(source, i, date.end)
    ? null
    : expression(source, i, readInterval(source, i, date) ?? date)
}

function readBack(source: PieceText, i: number): DateReadBack | null {
  return (
    readDistance(source, i) ??
    readNeighbour(source, i) ??
    readDayBefore(source, i) ??
    readOvernight(source, i)
  )
}

function expression(source: PieceText, first: number, date: ReadDate): DateExpression {
  const end = endOfDay(source, date)
  const part = readPart(source, first)
  const time = readTime(source, end) ?? readTimeBefore(source, first)
  const yearEnd = normAt(source, date.end - 1) === 'end'
  return {
    first: part?.first ?? first,
    end,
    value: date.value,
    part: yearEnd ? 'end' : (date.part ?? part?.part ?? null),
    time: time?.time ?? null,
    stated: time === null ? date.stated : [...date.stated, 'time'],
    isDuration: date.isDuration === true,
    hangs: date.hangs === true,
  }
}

/** "Tuesday night", "yesterday morning", "May 9 evening". */
function endOfDay(source: PieceText, { value, end }: ReadDate): number {
  const days =
    value.kind === 'weekday' || value.kind === 'day' || (value.kind === 'period' && value.unit === 'day')
  return days && !isLineStart(source, end) && PARTS_OF_DAY.has(normAt(source, end)) ? end + 1 : end
}

/** "early 2016", "early in 2016", "mid-2019", "late April", "the end of next month". */
function readPart(source: PieceText, first: number): { part: DateMention['part']; first: number } | null {
  if (isLineStart(source, first)) return null
  const before = normAt(source, first - 1)
  const linked = before === 'of' || before === 'in' || before === '-'
  const at = linked ? first - 2 : first - 1
  const part = PARTS.get(normAt(source, at))
  if (part === undefined || isLineStart(source, at + 1)) return null
  const of = part === 'end' || part === 'start' || normAt(source, at) === 'middle'
  if (of !== (before === 'of')) return null
  return { part, first: at }
}

const LINKS = new Set(['to', '-', 'through', 'until', 'till', 'thru'])

/** "from 2009 to 2017", "March to June 2023", "October 9 to November 2", "between 1740 and 1860". */
function readInterval(source: PieceText, i: number, from: ReadDate): ReadDate | null {
  if (!INTERVAL_ENDS.has(from.value.kind) || isLineStart(source, from.end)) return null
  const link = normAt(source, from.end)
  const between = link === 'and' && normAt(source, i - 1) === 'between'
  if (!LINKS.has(link) && !between) return null
  // "the October-to-December quarter"
  const wordy =
    link === '-' && LINKS.has(normAt(source, from.end + 1)) && normAt(source, from.end + 2) === '-'
  const at = from.end + (wordy ? 3 : 1)
  if (isLineStart(source, at) || (link === '-' && isGlued(source, from.end) !== isGlued(source, at)))
    return null
  const to = readDate(source, at)
  if (to === null || to.value.kind !== from.value.kind) return null
  const value: DateValue = { kind: 'interval', from: withYearOf(from.value, to.value), to: to.value }
  return { value, end: to.end, stated: to.stated }
}

const INTERVAL_ENDS = new Set(['day', 'month', 'years', 'weekday', 'part-of-year'])

/** "March to June 2023": the year is stated once. */
function withYearOf(from: DateValue, to: DateValue): DateValue {
  if (
    (from.kind === 'day' || from.kind === 'month') &&
    from.year === null &&
    (to.kind === 'day' || to.kind === 'month') &&
    to.year !== null
  ) {
    const before = from.month > to.month ? 1 : 0
    return { ...from, year: yearBefore(to.year, before) }
  }
  return from
}

function yearBefore(year: NonNullable<YearOfDate>, years: number): YearOfDate {
  if (typeof year === 'number') return year - years
  return year === 'told' ? year : { shift: year.shift - years }
}
