import { isLineStart, isSpaced, isWord, normAt, type PieceText } from '../../numerals/pieces.js'
import { followsChangeVerb, isChangeWord } from '../context/read-change.js'
import type { AmountReading } from '../reading.js'
import { isGiven } from './is-given.js'

/** What stands between the two ends of a range. */
export interface RangeLink {
  readonly kind: 'dash' | 'to' | 'or' | 'and'
  /** Where the upper end begins. */
  readonly at: number
}

/** Whether what stands between two amounts makes one range of them: "8 to 9%", but not "rose from $230 to $245". */
export function acceptsLink(
  source: PieceText,
  low: AmountReading,
  high: AmountReading,
  link: RangeLink,
  from: number,
  to: number,
): boolean {
  const bare = low.measure.type === 'number' && high.measure.type === 'number'
  switch (link.kind) {
    case 'dash':
      return !bare || isCountRange(source, low, high, to)
    case 'or':
      return low.measure.type === 'number' && to <= 3 * from && !high.number.fraction
    case 'to':
      return !isChange(source, low) && !isGiven(source, low, high)
    case 'and':
      return true
  }
}

/** "from 58 percent to 51", "rose from $230 to $245": two states of one thing, not a range. "range from" is one. */
function isChange(source: PieceText, low: AmountReading): boolean {
  // "cut by half to 900"
  if (low.number.fraction && normAt(source, low.first - 1) === 'by') return true
  // "to $245 to $270": a further state
  if (normAt(source, low.first - 1) === 'to' && normAt(source, low.first - 2) !== 'up') return true
  // "fell $3.17 to $46.20"
  if (low.measure.type === 'money' && isChangeWord(normAt(source, low.first - 1))) return true
  for (let at = low.first - 1; at >= low.first - 3 && !isLineStart(source, at + 1); at--) {
    if (normAt(source, at) === 'from') return followsChangeVerb(source, at)
  }
  return false
}

/** "10-15 people" counts; "3-1", "50-50", "555-0142", "2014-15" do not. */
function isCountRange(source: PieceText, low: AmountReading, high: AmountReading, to: number): boolean {
  // "5k-20k"
  if (low.number.power > 0 && high.number.power > 0) return true
  const { end } = high
  // "down to 350-375 million"
  if (low.number.power === 0 && high.number.power > 0) return true
  if (!isWord(source, end) || isLineStart(source, end) || !isSpaced(source, end)) return false
  if (low.number.inDigits && low.number.mantissa >= 1900 && low.number.mantissa < 2100) return false
  const next = normAt(source, end)
  return next.endsWith('s') || next === 'people' || to >= 1000
}
