import { isLineStart, normAt, type PieceText } from '../numerals/pieces.js'
import { readNumber } from '../numerals/read-number.js'
import { readCurrencyAfter } from './read-currency.js'
import { readPercent, readUnit } from './read-unit.js'
import type { AmountReading } from './reading.js'

/** "voted 11 to 6", "a 7-to-2 margin": two bare numbers that do not rise, unless "from" tells of a change. */
export function isScore(source: PieceText, { first, end, value }: AmountReading): boolean {
  if (typeof value !== 'number' || !Number.isInteger(value)) return false
  const after = joinedTo(source, end)
  if (after !== null && normAt(source, first - 1) !== 'from') {
    const second = readNumber(source, after)
    if (second !== null && typeof second.value === 'number' && second.value <= value)
      return endsBare(source, second.end)
  }
  if (normAt(source, first - 1) !== 'to' || normAt(source, first - 3) === 'from') return false
  const opening = readNumber(source, first - 2)
  return (
    opening !== null &&
    opening.end === first - 1 &&
    typeof opening.value === 'number' &&
    opening.value >= value
  )
}

/** The piece after "to" or "-to-", or null. */
function joinedTo(source: PieceText, i: number): number | null {
  const at = normAt(source, i) === '-' ? i + 1 : i
  if (normAt(source, at) !== 'to' || isLineStart(source, at)) return null
  return normAt(source, at + 1) === '-' ? at + 2 : at + 1
}

function endsBare(source: PieceText, i: number): boolean {
  return (
    readPercent(source, i) === null && readUnit(source, i) === null && readCurrencyAfter(source, i) === null
  )
}
