import { scaleBy } from '../../numerals/number-reading.js'
import { normAt, type PieceText } from '../../numerals/pieces.js'
import type { AmountReading, Measure } from '../reading.js'
import { findStateBefore } from './find-state-before.js'

/** Between a bare number and the one whose measure it shares: "3.9 to 3.6 percent", "11- or 13-inch", "10 and 15 percent". */
const LINKS: ReadonlySet<string> = new Set(['to', 'and', 'or', '- or', '- and', '- to', 'of the', 'of'])

/**
 * Gives bare numbers the unit that is stated once at the end of a list: "5, 10 and 15 percent",
 * "from 8.2 to 9.1 mm", "40 million of the 2 billion rupees". Read from the end, so that a list passes it on.
 */
export function inheritMeasures(source: PieceText, readings: AmountReading[]): void {
  let listed = false
  for (let i = readings.length - 2; i >= 0; i--) {
    const bare = readings[i]
    const next = readings[i + 1]
    if (bare?.measure.type !== 'number' || next === undefined || !canGive(next)) {
      listed = false
      continue
    }
    const link = linkBetween(source, bare.end, next.first)
    const inherits: boolean =
      !isShareOf(source, bare, link, next) && (LINKS.has(link) || (listed && link === ','))
    listed = inherits
    if (inherits) readings[i] = withMeasure(bare, next)
  }
  for (let i = 1; i < readings.length; i++) {
    const bare = readings[i]
    if (bare?.measure.type !== 'number') continue
    const giver = findStateBefore(source, readings, i)
    if (giver !== null && canGive(giver)) readings[i] = withMeasure(bare, giver)
  }
}

/** "fell by half to 200 barrels", "nearly a third to $9", "a fifth of the 9 tonnes": a part of a whole has no unit. */
function isShareOf(
  source: PieceText,
  { first, number }: AmountReading,
  link: string,
  { measure }: AmountReading,
): boolean {
  if (!number.fraction) return false
  return link.startsWith('of') || measure.type === 'money' || normAt(source, first - 1) === 'by'
}

function canGive({ measure }: AmountReading): boolean {
  return (
    measure.type === 'percent' || measure.type === 'money' || (measure.type === 'quantity' && !measure.age)
  )
}

function withMeasure(bare: AmountReading, giver: AmountReading): AmountReading {
  const measure = stateOf(giver.measure)
  const { first, end, value, number, rate, bound } = bare
  const minor = measure.type === 'money' && measure.minor && typeof value === 'number'
  // written out: a spread takes several times as long
  return {
    first,
    end,
    value: minor ? scaleBy(value, -2) : value,
    measure,
    number,
    rate,
    bound,
    sharesWith: giver.sharesWith ?? giver,
  }
}

/** "by 0.4 points to 6.1": what moves by points of a percentage stands at a percentage. */
const stateOf = (measure: Measure): Measure => (measure.type === 'percent' ? PERCENT : measure)
const PERCENT: Measure = { type: 'percent', unit: 'percent' }

function linkBetween(source: PieceText, end: number, first: number): string {
  if (first - end > 2 || first <= end) return ''
  return first - end === 2 ? `${normAt(source, end)} ${normAt(source, end + 1)}` : normAt(source, end)
}
