import { normAt, type PieceText } from '../../numerals/pieces.js'
import { mapValue } from '../map-value.js'
import type { AmountReading } from '../reading.js'

/** Before brackets that make a loss and no conversion: "cash flow was ($1.2 million)". */
const STATED_BY = new Set(['was', 'is', 'were', 'of', 'to', 'at', ':', 'totaled', 'totalled', 'from'])

/** Accountants' brackets: money alone in them, after a verb, is negative. "$40 million (US$27 million)" converts. */
export function readBracketedLosses(source: PieceText, readings: AmountReading[]): void {
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i]
    if (reading !== undefined) readings[i] = readBracketedLoss(source, reading)
  }
}

function readBracketedLoss(source: PieceText, reading: AmountReading): AmountReading {
  const { first, end, measure, value } = reading
  if (measure.type !== 'money' || normAt(source, first - 1) !== '(' || normAt(source, end) !== ')')
    return reading
  if (!STATED_BY.has(normAt(source, first - 2))) return reading
  return { ...reading, first: first - 1, end: end + 1, value: mapValue(value, (x) => -Math.abs(x)) }
}
