import type { NumberReading } from '../../numerals/number-reading.js'
import { isLineStart, normAt, type PieceText } from '../../numerals/pieces.js'

/** Words near the figure that speak of money: "worth 20 million pounds". */
const MONEY_CUES = new Set(
  (
    'worth cost costs costing pay pays paid paying price priced prices fine fined fines debt debts profit loss sales revenue bid earn earned ' +
    'spend spent spending sold sell bought buy raise raised budget fund funding invest invested saving savings tax wage salary bill fee'
  ).split(' '),
)
const WINDOW = 5

/** "361 million pounds", "worth 5,000 pounds" are money; "1,000 pounds of rice" is a weight. */
export function isMoneyPound(source: PieceText, number: NumberReading, end: number): boolean {
  if (!normAt(source, end - 1).startsWith('pound')) return true
  if (normAt(source, end) === 'of' || normAt(source, end) === '-') return number.power >= 9
  if (number.power >= 6) return true
  // "$1 = 0.76 pounds"
  if (normAt(source, number.first - 1) === '=') return true
  for (let at = number.first - 1; at >= number.first - WINDOW && !isLineStart(source, at + 1); at--) {
    if (MONEY_CUES.has(normAt(source, at))) return true
  }
  return false
}
