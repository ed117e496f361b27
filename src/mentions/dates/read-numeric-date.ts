import { isDigits, isGlued, normAt, type PieceText } from '../numerals/pieces.js'
import { isRealDay } from './calendar.js'
import type { DateValue } from './expression.js'
import type { ReadDate } from './read-year.js'

const OPENING_MARKS = new Set(['(', '[', '"', '“', "'", '—'])

/** "2031-04-02", "2031-04-02T07:15", "9/14/2022", "14/9/2022", "9/14/22", "14.09.2022". */
export function readNumericDate(source: PieceText, i: number): ReadDate | null {
  const dotted = readDottedDate(source, i)
  if (dotted !== null) return dotted
  const mark = normAt(source, i + 1)
  if ((mark !== '-' && mark !== '/') || normAt(source, i + 3) !== mark) return null
  for (let at = i + 1; at < i + 5; at++) if (!isGlued(source, at)) return null
  if (!isDigits(source, i + 2) || !isDigits(source, i + 4) || isGluedBefore(source, i)) return null
  const [a, b, c] = [normAt(source, i), normAt(source, i + 2), normAt(source, i + 4)]
  const iso = mark === '-' && a.length === 4
  const short = mark === '/' && a.length < 3 && b.length < 3 && c.length === 2
  if (!iso && !short && c.length !== 4) return null
  const monthFirst = mark === '/' && Number(a) <= 12
  const [month, day] = iso ? [b, c] : monthFirst ? [a, b] : [b, a]
  const year = short ? Number(c) + (Number(c) < 70 ? 2000 : 1900) : Number(iso ? a : c)
  return numericDate(year, Number(month), Number(day), i + 5, monthFirst)
}

const DAY_AND_MONTH = /^(\d{1,2})\.(\d{1,2})$/

/** "14.09.2022", whose first two numbers are read as one with a decimal point. */
function readDottedDate(source: PieceText, i: number): ReadDate | null {
  if (normAt(source, i + 1) !== '.' || !isGlued(source, i + 1) || !isGlued(source, i + 2)) return null
  const [, day, month] = DAY_AND_MONTH.exec(normAt(source, i)) ?? []
  const year = normAt(source, i + 2)
  if (day === undefined || !isDigits(source, i + 2) || year.length !== 4 || isGluedBefore(source, i))
    return null
  return numericDate(Number(year), Number(month), Number(day), i + 3, false)
}

function isGluedBefore(source: PieceText, i: number): boolean {
  return isGlued(source, i) && !OPENING_MARKS.has(normAt(source, i - 1))
}

function numericDate(
  year: number,
  month: number,
  day: number,
  end: number,
  monthFirst: boolean,
): ReadDate | null {
  if (!isRealDay({ year, month, day })) return null
  const value: DateValue = { kind: 'day', year, month, day, weekday: null }
  return {
    value: monthFirst && day <= 12 ? { ...value, eitherWay: true } : value,
    end,
    stated: ['day', 'month', 'year'],
  }
}
