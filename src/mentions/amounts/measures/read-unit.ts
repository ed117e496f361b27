import {
  isGlued,
  isLineStart,
  isMark,
  isSpaced,
  normAt,
  type PieceText,
  printed,
} from '../../numerals/pieces.js'
import type { Percent } from '../types.js'
import { UNIT_FORMS, type UnitForm, type UnitOfMeasure } from './index-units.js'

export interface UnitReading {
  readonly unit: UnitOfMeasure
  readonly end: number
}

/** The unit of measure whose words begin at piece `i`: "square miles", "km/h", "°C", "F". */
export function readUnit(source: PieceText, i: number): UnitReading | null {
  const forms = isLineStart(source, i) ? undefined : UNIT_FORMS.get(normAt(source, i))
  if (forms === undefined) return null
  for (const form of forms) {
    const end = matchForm(source, i, form)
    if (end !== null && acceptsForm(source, i, end, form)) return { unit: form.unit, end }
  }
  return null
}

/** The piece after the form, hyphens between its words passed over ("pound-feet"), or null. */
function matchForm(source: PieceText, i: number, { words, exact }: UnitForm): number | null {
  let at = i
  for (const word of words) {
    if (at > i && normAt(source, at) === '-' && isGlued(source, at)) at++
    if (at > i && isLineStart(source, at)) return null
    const found = exact ? printed(source, at) : normAt(source, at)
    if (found !== word) return null
    at++
  }
  return at
}

/** Short symbols are letters of something else as often: "5 m", "10 C" want glue, the end of a phrase, or a mark. */
function acceptsForm(source: PieceText, i: number, end: number, { words }: UnitForm): boolean {
  const symbol = words[0] ?? ''
  // "four second-half minutes", but not "a ten-second-long clip"
  if (symbol === 'second' && isSpaced(source, i) && normAt(source, end) === '-' && isGlued(source, end))
    return false
  if (words.length > 1 || symbol.length > 2 || !LETTERS.test(symbol)) return true
  const next = normAt(source, end)
  // "2.5 F1 cars", "3-D", "5 g's"
  if (isGlued(source, end) && (!isMark(source, end) || next === '-' || next === "'")) return false
  if (symbol.length > 1) return true
  // "their 40s", "737s"
  return symbol !== 's' || !isGlued(source, i) || normAt(source, i - 1).includes('.')
}

const LETTERS = /^[a-z]+$/i

/** "%", "per cent", "pct", "percentage points", "basis points" from piece `i` on. */
export function readPercent(source: PieceText, i: number): { unit: Percent['unit']; end: number } | null {
  if (isLineStart(source, i)) return null
  const norm = normAt(source, i)
  const next = normAt(source, i + 1) === '-' ? i + 2 : i + 1
  const after = normAt(source, next)
  switch (norm) {
    case '%':
    case 'percent':
    case 'percents':
    case 'pct':
      if (POINT.test(after)) return { unit: 'percentage point', end: next + 1 }
      return { unit: 'percent', end: i + 1 }
    case 'pc':
      return { unit: 'percent', end: i + 1 }
    case 'per':
      return after === 'cent' || after === 'cents' ? { unit: 'percent', end: next + 1 } : null
    case 'percentage':
      return POINT.test(after) ? { unit: 'percentage point', end: next + 1 } : null
    case 'basis':
      return POINT.test(after) ? { unit: 'basis point', end: next + 1 } : null
    case 'bps':
    case 'bp':
      return { unit: 'basis point', end: i + 1 }
    case 'pp':
    case 'ppt':
      return { unit: 'percentage point', end: i + 1 }
    default:
      return null
  }
}

const POINT = /^points?$/
