import { normAt, type PieceText } from '../../numerals/pieces.js'
import type { AmountReading } from '../reading.js'

/** "hit a century", "scored a half-century", "two half-centuries": runs of a batter and no years. */
export function isInnings(source: PieceText, { first, end }: AmountReading): boolean {
  const unit = normAt(source, end - 1)
  if (unit === 'centuries') return normAt(source, first) === 'half' && normAt(source, first + 1) === '-'
  return unit === 'century' && BATTING.has(normAt(source, first - 1))
}

const BATTING = new Set(
  'hit hits hitting scored scores scoring struck smashed notched maiden unbeaten'.split(' '),
)
