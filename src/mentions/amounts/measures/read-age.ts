import { isGlued, normAt, type PieceText } from '../../numerals/pieces.js'
import type { UnitOfMeasure } from './index-units.js'
import { readUnit } from './read-unit.js'

/** "-year-old", "years old", "years of age", "year-old" from piece `i` on. */
export function readAge(source: PieceText, i: number): { unit: UnitOfMeasure; end: number } | null {
  const unit = readUnit(source, i)
  if (unit === null || unit.unit.dimension !== 'time') return null
  const at = normAt(source, unit.end) === '-' && isGlued(source, unit.end) ? unit.end + 1 : unit.end
  if (OLD.has(normAt(source, at))) return { unit: unit.unit, end: at + 1 }
  return normAt(source, at) === 'of' && normAt(source, at + 1) === 'age'
    ? { unit: unit.unit, end: at + 2 }
    : null
}

const OLD = new Set(['old', 'olds'])
