import {
  isDigits,
  isGlued,
  isLineStart,
  isMark,
  isWord,
  lengthAt,
  normAt,
  type PieceText,
} from '../../numerals/pieces.js'
import type { AmountReading } from '../reading.js'

/** "007" */
const PADDED = /^0\d/

/** "COVID-19", "XC40", "1.2.3", "555-0142", "9/11", "5-4", "#7", "5G", "007": glued to letters, digits or signs; telephone numbers. */
export function isCode(source: PieceText, { first, end, measure, number }: AmountReading): boolean {
  if (isGlued(source, first)) {
    if (isWord(source, first - 1)) return true
    const before = normAt(source, first - 1)
    if (CODE_MARKS.has(before) && isGlued(source, first - 1) && !isMark(source, first - 2)) {
      return measure.type === 'number' ? !PREFIXES.has(normAt(source, first - 2)) : before !== '-'
    }
    if (before === '#' || before === '@') return true
  }
  // "quoting CAD 512/09NOV"
  const continued = normAt(source, end) === '/' && isGlued(source, end) && isGlued(source, end + 1)
  if (continued && PADDED.test(normAt(source, end + 1)) && isWord(source, first)) return true
  if (!number.inDigits || measure.type === 'money' || measure.type === 'percent') return false
  if (PADDED.test(normAt(source, number.first)) || followsCode(source, first)) return true
  if (isDialled(source, first, end) || isLocalNumber(source, first) || isFootnote(source, first, end))
    return true
  if (!isGlued(source, end)) return false
  // "401(k)", "501(c)(3)"
  if (normAt(source, end) === '(' && isGlued(source, end + 1) && normAt(source, end + 1).length === 1)
    return true
  if (isWord(source, end)) return true
  return (
    CODE_MARKS.has(normAt(source, end)) &&
    isDigits(source, end + 1) &&
    isGlued(source, end + 1) &&
    measure.type === 'number'
  )
}

/** "0800 123 456", "+1 202 555 0142": groups of digits after one that is no number. */
function followsCode(source: PieceText, first: number): boolean {
  for (
    let at = first - 1;
    at >= first - MOST_GROUPS && isDigits(source, at) && !isLineStart(source, at + 1);
    at--
  ) {
    if (PADDED.test(normAt(source, at)) || (normAt(source, at - 1) === '+' && isGlued(source, at)))
      return true
  }
  return false
}

const MOST_GROUPS = 4

/** The "(202)" of "(202) 555-0142", the "+44" of "+44 20 7946 0011". */
function isDialled(source: PieceText, first: number, end: number): boolean {
  if (!isGlued(source, first) || isLineStart(source, end)) return false
  const before = normAt(source, first - 1)
  if (before === '+') return isDigits(source, end) || (normAt(source, end) === '-' && isGlued(source, end))
  const bracketed = before === '(' && normAt(source, end) === ')' && !isLineStart(source, end + 1)
  // "(202) 555-0142", "(202)-555-0142"
  const at = normAt(source, end + 1) === '-' ? end + 2 : end + 1
  const mark = normAt(source, at + 1)
  return bracketed && isDigits(source, at) && CODE_MARKS.has(mark) && isDigits(source, at + 2)
}

/** "555-0142": three figures and four; "500-1000 jobs" are round. */
function isLocalNumber(source: PieceText, first: number): boolean {
  if (lengthAt(source, first) !== 3 || normAt(source, first + 1) !== '-') return false
  if (!isDigits(source, first + 2) || lengthAt(source, first + 2) !== 4) return false
  const last = Number(normAt(source, first + 2))
  return isGlued(source, first + 1) && isGlued(source, first + 2) && last % 50 !== 0
}

/** "in 2031.”[1]": a bracket that touches the text before it. */
function isFootnote(source: PieceText, first: number, end: number): boolean {
  if (normAt(source, first - 1) !== '[' || normAt(source, end) !== ']') return false
  return isGlued(source, first - 1) && isGlued(source, first) && lengthAt(source, first) < 4
}

/** "sub-7", "then-18": words that a hyphen ties to a number without making a name of it. */
const PREFIXES = new Set(['sub', 'then', 'pre', 'near'])
const CODE_MARKS = new Set(['-', '.', ':', '/', '_', '&', '\\'])
