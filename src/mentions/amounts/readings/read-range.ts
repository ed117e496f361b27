import { NO_CONTEXT, type NumberContext } from '../../numerals/number-reading.js'
import { isGlued, isLineStart, normAt, type PieceText } from '../../numerals/pieces.js'
import { readNumber } from '../../numerals/read-number.js'
import { readCurrencyBefore } from '../measures/read-currency-before.js'
import type { AmountReading } from '../reading.js'
import type { RangeLink } from './accepts-link.js'
import { joinEnds } from './join-ends.js'
import { readAmount } from './read-amount.js'

/**
 * Reads the amount at piece `i` and, where a second one follows as the upper end, both as one range:
 * "$3-5 million", "between 8 and 9%", "5 to 10 miles", "two or three million euro".
 */
export function readAmountOrRange(source: PieceText, i: number): AmountReading | null {
  const currency = readCurrencyBefore(source, i)
  const between = startsBetween(source, currency?.first ?? i)
  const low = readAmount(source, i, between ? BETWEEN : NO_CONTEXT, currency)
  if (low === null) return null
  const link = readLink(source, low, between)
  if (link === null) return low
  const high = readUpperEnd(source, link.at)
  return (high !== null && joinEnds(source, low, high, link)) || low
}

const BETWEEN: NumberContext = { andSeparates: true }

/** "between" before the number, its currency sign, its minus or its approximation. */
function startsBetween(source: PieceText, first: number): boolean {
  const at = BEFORE_LOW.has(normAt(source, first - 1)) ? first - 2 : first - 1
  return normAt(source, at) === 'between'
}

const BEFORE_LOW = new Set(['about', '-', 'minus'])

function readLink(source: PieceText, low: AmountReading, between: boolean): RangeLink | null {
  const at = low.rate?.end ?? low.end
  if (isLineStart(source, at)) return null
  switch (normAt(source, at)) {
    case '-':
      // "310,000 to-340,000", "11- or 13-inch" go on below; a dash between blanks separates clauses
      if (!isGlued(source, at)) return null
      // "0-to-45-mph"
      if (normAt(source, at + 1) === 'to' && normAt(source, at + 2) === '-') return { kind: 'to', at: at + 3 }
      if (isGlued(source, at + 1)) return { kind: 'dash', at: at + 1 }
      return normAt(source, at + 1) === 'to' || normAt(source, at + 1) === 'or'
        ? { kind: 'to', at: at + 2 }
        : null
    case 'through':
    case 'to':
      return { kind: 'to', at: normAt(source, at + 1) === '-' ? at + 2 : at + 1 }
    case 'or':
      return { kind: 'or', at: at + 1 }
    case 'and':
      return between ? { kind: 'and', at: at + 1 } : null
    default:
      return null
  }
}

/** The amount at `at`, its currency sign or code passed over. */
function readUpperEnd(source: PieceText, at: number): AmountReading | null {
  for (let skip = 0; skip < 3 && !isLineStart(source, at + skip); skip++) {
    if (skip > 0 && readCurrencyBefore(source, at + skip)?.first !== at) continue
    const number = readNumber(source, at + skip)
    if (number !== null) return readAmount(source, at + skip)
  }
  return null
}
