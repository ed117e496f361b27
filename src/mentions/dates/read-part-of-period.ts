import { isLineStart, normAt, type PieceText } from '../numerals/pieces.js'
import type { PeriodUnit } from './expression.js'
import type { ReadDate } from './read-year.js'
import type { DateMention } from './types.js'

/** Words that name a part of the period after them. */
export const PARTS: ReadonlyMap<string, DateMention['part']> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['end', 'end'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['middle', 'mid'],
])

const PERIODS: ReadonlyMap<string, PeriodUnit> = new Map([
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
])

/** "by the end of the year", "later in the week": a part of the period that the reference day lies in. */
export function readPartOfPeriod(source: PieceText, i: number): ReadDate | null {
  const norm = normAt(source, i)
  // "earlier" and "later" are seen from now and name no part
  const part = norm === 'earlier' || norm === 'later' ? null : PARTS.get(norm)
  const link = normAt(source, i + 1)
  if (part === undefined || (link !== 'of' && link !== 'in') || normAt(source, i + 2) !== 'the') return null
  const unit = PERIODS.get(normAt(source, i + 3))
  const next = normAt(source, i + 4)
  if (unit === undefined || isLineStart(source, i + 3) || next === 'of' || next === "'" || next === '-')
    return null
  return { value: { kind: 'period', unit, shift: 0 }, end: i + 4, stated: [], part }
}
