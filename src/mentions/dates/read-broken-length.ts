import { normAt, type PieceText } from '../numerals/pieces.js'
import { readNumber } from '../numerals/read-number.js'
import type { PeriodUnit } from './expression.js'

/** So many of a unit. */
export interface Length {
  readonly unit: PeriodUnit
  readonly count: number
}

/** What a part of a period is counted in. */
const SMALLER: ReadonlyMap<PeriodUnit, Length> = new Map([
  ['century', { unit: 'year', count: 100 }],
  ['decade', { unit: 'year', count: 10 }],
  ['year', { unit: 'month', count: 12 }],
])

/** "half a | century" is 50 years, "two and a half | years" 30 months; what does not come out even has no day. */
export function readBrokenLength(
  source: PieceText,
  first: number,
  end: number,
  unit: PeriodUnit,
): Length | null {
  const part = readPart(source, first, end)
  return part === null ? null : inWholeUnits(part, unit)
}

export function inWholeUnits(part: number, unit: PeriodUnit): Length | null {
  const smaller = SMALLER.get(unit)
  if (smaller === undefined) return null
  const count = part * smaller.count
  return Number.isInteger(count) && count < 1e6 ? { unit: smaller.unit, count } : null
}

/** The number before "century" in "half a century", "a half-century", "a quarter century", "a quarter of a century". */
function readPart(source: PieceText, first: number, end: number): number | null {
  if (normAt(source, first) === 'a' && normAt(source, first + 1) === 'quarter' && first + 2 === end)
    return 0.25
  const number = readNumber(source, first)
  if (number === null || typeof number.value !== 'number') return null
  const link = normAt(source, number.end)
  const after =
    number.end + (link === '-' ? 1 : link === 'of' && normAt(source, number.end + 1) === 'a' ? 2 : 0)
  return after === end ? number.value : null
}
