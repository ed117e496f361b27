import { scaleBy } from '../../numerals/number-reading.js'
import type { PieceText } from '../../numerals/pieces.js'
import type { AmountReading, Measure } from '../reading.js'
import { acceptsLink, type RangeLink } from './accepts-link.js'

/** The two ends as one range, or null where their measures differ, the first is not below the second or the link joins nothing. */
export function joinEnds(
  source: PieceText,
  low: AmountReading,
  high: AmountReading,
  link: RangeLink,
): AmountReading | null {
  if (typeof low.value !== 'number' || typeof high.value !== 'number') return null
  const measure = commonMeasure(low.measure, high.measure)
  // "6.2 to $73.85": a sign that stands before the upper end alone is not shared
  if (measure === null || (low.measure.type === 'number' && high.first < high.number.first)) return null
  const from = inheritScale(low, high, measure)
  const to = centsOf(high, measure)
  if (!(from < to) || !acceptsLink(source, low, high, link, from, to)) return null
  return { ...high, first: low.first, value: { from, to }, measure, rate: high.rate ?? low.rate }
}

/** A bare end takes the measure of the other: "$3-5 million", "8 and 9%". */
function commonMeasure(low: Measure, high: Measure): Measure | null {
  if (low.type === 'number') return high
  if (high.type === 'number') return low.type === 'money' ? low : null
  if (low.type !== high.type) return null
  if (low.type === 'money' && high.type === 'money') {
    if (low.currency !== null && high.currency !== null && low.currency !== high.currency) return null
    return low.currency === null ? high : low
  }
  if (low.type === 'quantity' && high.type === 'quantity')
    return low.unit.name === high.unit.name ? high : null
  if (low.type === 'percent' && high.type === 'percent') return low.unit === high.unit ? low : null
  return null
}

/** "$3-5 million" begins at three million; "$640,000 to $2 million" and "2,000 to 5 million" keep what they say. */
function inheritScale(low: AmountReading, high: AmountReading, measure: Measure): number {
  const value = centsOf(low, measure)
  const bare = low.number.power === 0 && high.number.power > 0
  return bare && low.number.mantissa < 1000 && low.number.mantissa < high.number.mantissa
    ? scaleBy(value, high.number.power)
    : value
}

/** The bare end of "60 to 70 cents" is in cents too. */
function centsOf({ value, measure }: AmountReading, common: Measure): number {
  const plain = typeof value === 'number' ? value : value.from
  return measure.type === 'number' && common.type === 'money' && common.minor ? scaleBy(plain, -2) : plain
}
