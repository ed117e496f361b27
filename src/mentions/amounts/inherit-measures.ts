import { normAt, type PieceText } from '../numerals/pieces.js'
import { scaleBy } from '../numerals/read-number.js'
import type { AmountReading } from './reading.js'

/** Between a bare number and the one whose measure it shares: "4.8 to 4.7 percent", "7- or 8-inch", "10 and 15 percent". */
const LINKS: ReadonlySet<string> = new Set(['to', 'and', 'or', '- or', '- and', '- to', 'of the', 'of'])

/**
 * Gives bare numbers the unit that is stated once at the end of a list: "5, 10 and 15 percent",
 * "from 13.5 to 14.0 mm", "280 million of the 1.5 billion shekels". Read from the end, so that a list passes it on.
 */
export function inheritMeasures(
  source: PieceText,
  readings: readonly AmountReading[],
): readonly AmountReading[] {
  const result = [...readings]
  let listed = false
  for (let i = result.length - 2; i >= 0; i--) {
    const bare = result[i]
    const next = result[i + 1]
    if (bare === undefined || next === undefined) continue
    const link = linkBetween(source, bare.end, next.first)
    const inherits: boolean =
      bare.measure.type === 'number' && canGive(next) && (LINKS.has(link) || (listed && link === ','))
    listed = inherits
    if (inherits) result[i] = withMeasure(bare, next)
  }
  return result
}

function canGive({ measure }: AmountReading): boolean {
  return (
    measure.type === 'percent' || measure.type === 'money' || (measure.type === 'quantity' && !measure.age)
  )
}

function withMeasure(bare: AmountReading, { measure }: AmountReading): AmountReading {
  const minor = measure.type === 'money' && measure.minor && typeof bare.value === 'number'
  return {
    ...bare,
    measure,
    value: minor && typeof bare.value === 'number' ? scaleBy(bare.value, -2) : bare.value,
  }
}

function linkBetween(source: PieceText, end: number, first: number): string {
  if (first - end > 2 || first <= end) return ''
  return first - end === 2 ? `${normAt(source, end)} ${normAt(source, end + 1)}` : normAt(source, end)
}
