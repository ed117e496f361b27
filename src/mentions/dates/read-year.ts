import { ORDINALS } from '../../lexicon/number-words.js'
import {
  isCapitalized,
  isDigits,
  isGlued,
  isLineStart,
  isMark,
  isWord,
  lengthAt,
  normAt,
  type PieceText,
} from '../numerals/pieces.js'
import type { DateValue } from './expression.js'
import { isYear } from './is-year.js'
import type { DateMention } from './types.js'

/** A date read from some piece on, and the piece after it. */
export interface ReadDate {
  readonly value: DateValue
  readonly end: number
  readonly stated: DateMention['stated']
  /** The part of it that is meant, where the words read say so. */
  readonly part?: DateMention['part']
  /** Whether it is counted from the date spoken of before: "the following week". */
  readonly hangs?: boolean
  /** Whether its words also state a quantity of time: "two years ago". */
  readonly isDuration?: boolean
}

const YEAR = /^(?:1\d|2[01])\d\d$/
const DECADE = /^(?:1\d|20)?\d0$/
const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/

export function isDayNumber(day: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= 31
}

/** "5", "5th": the number of a day; not "5.5", "5%", "10,000" or the hour of "5:30". */
export function readDayNumber(source: PieceText, i: number): { day: number; end: number } | null {
  if (!isDigits(source, i) || isLineStart(source, i) || lengthAt(source, i) > 2) return null
  const day = Number(normAt(source, i))
  if (!isDayNumber(day)) return null
  if (!isGlued(source, i + 1)) return { day, end: i + 1 }
  const next = normAt(source, i + 1)
  if (isWord(source, i + 1)) return ORDINAL_ENDING.test(next) ? { day, end: i + 2 } : null
  const goesOn = (next === ':' || next === '.') && isDigits(source, i + 2) && isGlued(source, i + 2)
  return next === '%' || goesOn ? null : { day, end: i + 1 }
}

/** "1990s", "'90s", "the 90s", "19th century", "2008", "2014-15", "2009-2017". */
export function readYear(source: PieceText, i: number): ReadDate | null {
  return (
    readDecade(source, i) ?? readCentury(source, i) ?? readPlainYears(source, i) ?? readShortYear(source, i)
  )
}

/** "in '91", "the class of '08"; not "5'11", "in '90s style". */
function readShortYear(source: PieceText, i: number): ReadDate | null {
  const digits = normAt(source, i + 1)
  if (normAt(source, i) !== "'" || isGlued(source, i) || !isGlued(source, i + 1) || !/^\d\d$/.test(digits))
    return null
  if (!SHORT_LEADERS.has(normAt(source, i - 1)) || (isGlued(source, i + 2) && !isMark(source, i + 2)))
    return null
  return { value: { kind: 'years', year: inCentury(Number(digits)), span: 1 }, end: i + 2, stated: ['year'] }
}

const SHORT_LEADERS = new Set(
  'in of since until by from to and back late early summer spring fall winter autumn'.split(' '),
)

/** "'08" is 2008, "'69" is 1969. */
function inCentury(short: number): number {
  return short + (short <= 20 ? 2000 : 1900)
}

function readDecade(source: PieceText, i: number): ReadDate | null {
  const at = normAt(source, i) === "'" ? i + 1 : i
  const digits = normAt(source, at)
  if (at > i && !isGlued(source, at)) return null
  const s = normAt(source, at + 1) === "'" && isGlued(source, at + 1) ? at + 2 : at + 1
  if (normAt(source, s) !== 's' || !isGlued(source, s) || !DECADE.test(digits)) return null
  const long = digits.length === 4
  if (!long && at === i && !isShortDecade(source, i)) return null
  const year = long ? Number(digits) : inCentury(Number(digits))
  // "the 1800s" are a century, "the 2000s" the decade before the 2010s
  const span = long && year % 100 === 0 && year < 2000 ? 100 : 10
  return { value: { kind: 'years', year, span }, end: s + 1, stated: ['year'] }
}

/** "the 90s", "the early 90s", "mid-90s"; not "his late 20s", "temperatures in the 50s". */
function isShortDecade(source: PieceText, i: number): boolean {
  const before = normAt(source, i - 1)
  if (before !== 'the' && before !== '-' && !PARTS_OF_DECADE.has(before)) return false
  const part = before === '-' ? i - 2 : i - 1
  if (before !== 'the' && POSSESSIVES.has(normAt(source, part - 1))) return false
  for (let at = i - 2; at >= i - WEATHER_REACH && !isLineStart(source, at + 1); at--)
    if (WEATHER.has(normAt(source, at))) return false
  return true
}

const PARTS_OF_DECADE = new Set(['early', 'late', 'mid'])
const POSSESSIVES = new Set(['his', 'her', 'their', 'my', 'your', 'our'])
const WEATHER = new Set([
  'temperature',
  'temperatures',
  'highs',
  'lows',
  'mercury',
  'degrees',
  'thermometers',
])
const WEATHER_REACH = 12

/** "19th century", "the twentieth century". */
export function readCentury(source: PieceText, i: number): ReadDate | null {
  const digits = isDigits(source, i) && isGlued(source, i + 1) && ORDINAL_ENDING.test(normAt(source, i + 1))
  const number = digits ? Number(normAt(source, i)) : ORDINALS.get(normAt(source, i))
  const after = digits ? i + 2 : i + 1
  const at = normAt(source, after) === '-' ? after + 1 : after
  if (number === undefined || !(number >= 1 && number <= 30) || normAt(source, at) !== 'century') return null
  // "21st Century Ferries"
  if (isCapitalized(source, at) && isCapitalized(source, at + 1) && !isLineStart(source, at + 1)) return null
  return { value: { kind: 'years', year: (number - 1) * 100 + 1, span: 100 }, end: at + 1, stated: ['year'] }
}

function readPlainYears(source: PieceText, i: number): ReadDate | null {
  const year = yearAt(source, i)
  if (year === null) return null
  const last = readLastYear(source, i, year)
  const from = { kind: 'years', year, span: 1 } as const
  if (last === null) return isYear(source, i, year) ? { value: from, end: i + 1, stated: ['year'] } : null
  const value = { kind: 'interval', from, to: { kind: 'years', year: last.year, span: 1 } } as const
  return { value, end: last.end, stated: ['year'] }
}

function yearAt(source: PieceText, i: number): number | null {
  return isDigits(source, i) && YEAR.test(normAt(source, i)) ? Number(normAt(source, i)) : null
}

/** "2009-2017", "2014-15", "2000 - 2050". */
function readLastYear(source: PieceText, i: number, year: number): { year: number; end: number } | null {
  const mark = normAt(source, i + 1)
  if ((mark !== '-' && mark !== '/') || year < 1500 || isLineStart(source, i + 1)) return null
  const glued = isGlued(source, i + 1) && isGlued(source, i + 2)
  const digits = normAt(source, i + 2)
  if (!isDigits(source, i + 2)) return null
  const last =
    digits.length === 2 && glued
      ? Math.floor(year / 100) * 100 + Number(digits)
      : digits.length === 4
        ? Number(digits)
        : 0
  return last > year && last < 2200 && last - year < 1000 ? { year: last, end: i + 3 } : null
}

/** "2021" where the words before it have made clear that a year is meant. */
export function readYearNumber(source: PieceText, i: number): { year: number; end: number } | null {
  const year = isGlued(source, i) ? null : yearAt(source, i)
  return year === null ? null : { year, end: i + 1 }
}
