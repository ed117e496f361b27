import { isLineStart, normAt, type PieceText } from '../numerals/pieces.js'
import type { YearOfDate } from './expression.js'
import { readYearNumber } from './read-year.js'

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/**
 * The year that a day, a month or a part of a year is of: "March | 2031", "March | of 2031", "May 5 | , 2031", "May | last
 * year", "the second half | of next year".
 */
export function readYearBeside(
  source: PieceText,
  i: number,
): { readonly year: NonNullable<YearOfDate>; readonly end: number } | null {
  const link = normAt(source, i)
  const at = link === 'of' || link === ',' ? i + 1 : i
  if (isLineStart(source, at)) return null
  if (link === 'of' && normAt(source, at) === 'that') return readThatYear(source, at)
  const year = readYearNumber(source, at)
  if (year !== null || link === ',') return year
  const shifted = readShiftedYear(source, at)
  // "March 11 | this year" is two dates, of which the second tells the year of the first
  return shifted !== null && link === 'this' ? { year: shifted.year, end: i } : shifted
}

/** "in August of | that year", "of that same year". */
function readThatYear(source: PieceText, that: number): { year: 'told'; end: number } | null {
  const at = normAt(source, that + 1) === 'same' ? that + 2 : that + 1
  return normAt(source, at) === 'year' && !isLineStart(source, at) ? { year: 'told', end: at + 1 } : null
}

/** "last year"; but "in May last year's winner fell". */
function readShiftedYear(source: PieceText, i: number): { year: { shift: number }; end: number } | null {
  const shift = SHIFTS.get(normAt(source, i))
  if (shift === undefined || normAt(source, i + 1) !== 'year' || isLineStart(source, i + 1)) return null
  const next = normAt(source, i + 2)
  return next === "'" || next === '-' ? null : { year: { shift }, end: i + 2 }
}
