import { isLineStart, normAt, type PieceText } from '../numerals/pieces.js'
import { readNumber } from '../numerals/read-number.js'
import type { PeriodUnit } from './expression.js'
import { readDate } from './read-date.js'
import type { ReadDate } from './read-year.js'

const UNITS: ReadonlyMap<string, PeriodUnit> = new Map([
  ['month', 'month'],
  ['months', 'month'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
])
const LONGEST_NUMBER = 4

/** "the 12 months to June", "three months ended Sept. 30", "the year ending in March": read from the link word at piece `i`. */
export function readSpanEnding(source: PieceText, i: number): (ReadDate & { first: number }) | null {
  const unit = UNITS.get(normAt(source, i - 1))
  if (unit === undefined || isLineStart(source, i) || isLineStart(source, i + 1)) return null
  const at = normAt(source, i + 1) === 'in' || normAt(source, i + 1) === 'on' ? i + 2 : i + 1
  const end = readDate(source, at)
  if (end === null || (end.value.kind !== 'month' && end.value.kind !== 'day')) return null
  const count = countBefore(source, i - 1)
  // "in the year to February", not "back from last year to March"
  if (normAt(source, i) === 'to' && count === null && normAt(source, i - 2) !== 'the') return null
  const value = { kind: 'span-ending', unit, count: count?.value ?? 1, last: end.value } as const
  return { first: count?.first ?? i - 1, end: end.end, value, stated: end.stated }
}

function countBefore(source: PieceText, unit: number): { value: number; first: number } | null {
  for (let first = Math.max(unit - LONGEST_NUMBER, 0); first < unit; first++) {
    const number = readNumber(source, first)
    if (
      number?.end === unit &&
      typeof number.value === 'number' &&
      Number.isInteger(number.value) &&
      number.value < 1000
    ) {
      return { value: number.value, first }
    }
  }
  return null
}
