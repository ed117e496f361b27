import { EMERGENCY_CALLS, EMERGENCY_NUMBERS, EMERGENCY_STAFF } from '../../../lexicon/numbered-things.js'
import { isWord, normAt, type PieceText } from '../../numerals/pieces.js'
import type { AmountReading } from '../reading.js'

/** "called 911", "a 999 call", "the 911 dispatcher": a number that is dialled; not "called 911 members". */
export function isEmergencyNumber(source: PieceText, { first, end, number }: AmountReading): boolean {
  if (end !== first + 1 || !number.inDigits || !EMERGENCY_NUMBERS.has(normAt(source, first))) return false
  const next = normAt(source, end)
  if (EMERGENCY_STAFF.has(next)) return true
  const counts = isWord(source, end) && next.length > 3 && next.endsWith('s')
  return !counts && EMERGENCY_CALLS.has(normAt(source, first - 1))
}
