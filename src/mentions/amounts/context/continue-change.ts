import { endAt, normAt, type PieceText, startAt } from '../../numerals/pieces.js'
import type { AmountReading } from '../reading.js'
import type { Amount, Change } from '../types.js'

/** How far, in characters, the other end of a change may stand: "from 12 percent of the fleet in 2021 to 19 percent". */
const REACH = 90

/** The second end of the change whose first one the amount before it is, however far the verb: "from 12 percent in May | to 19 percent". */
export function continueChange(
  source: PieceText,
  { first, measure }: AmountReading,
  before: Amount | undefined,
): Change | null {
  if (before?.change?.role !== 'from' || normAt(source, first - 1) !== 'to') return null
  const gap = source.text.slice(before.end, startAt(source, first))
  if (before.type !== measure.type || gap.length > REACH || BREAKS.test(gap)) return null
  return endAt(source, first - 1) > before.end ? { direction: before.change.direction, role: 'to' } : null
}

const BREAKS = /[;:\n]|\. /
