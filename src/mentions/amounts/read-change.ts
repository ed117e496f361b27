import { DOWN_WORDS, MOVE_WORDS, UP_WORDS } from '../../lexicon/change-words.js'
import { isLineStart, normAt, type PieceText } from '../numerals/pieces.js'
import type { AmountReading } from './reading.js'
import type { Change } from './types.js'

const WINDOW = 12
const NEAR = 3

/** Whether a verb of change governs the "from" at piece `i`: "rose from $160 to $180", "slipped two points, from 44". */
export function followsChangeVerb(source: PieceText, i: number): boolean {
  for (let at = i - 1; at >= i - WINDOW && !isLineStart(source, at + 1); at--) {
    const norm = normAt(source, at)
    if (norm.startsWith('rang')) return false
    if (norm === '.' && source.pieces[at + 1]?.spaced) return false
    if (UP_WORDS.has(norm) || DOWN_WORDS.has(norm) || MOVE_WORDS.has(norm)) return true
  }
  return false
}

/** "rose 3%" is up by; "to $4.2 billion" after it up to; "from $4.08 billion" up from. Null without a word of change. */
export function readChange(source: PieceText, { first, end, measure }: AmountReading): Change | null {
  if (measure.type === 'ordinal') return null
  const link = normAt(source, first - 1)
  const role = link === 'to' || link === 'at' ? 'to' : link === 'from' ? 'from' : 'by'
  const window = role === 'by' ? NEAR : WINDOW
  for (let at = first - 1; at >= first - window && !isLineStart(source, at + 1); at--) {
    const norm = normAt(source, at)
    if (norm === ';' || norm === ':' || (norm === '.' && source.pieces[at + 1]?.spaced)) break
    if (UP_WORDS.has(norm)) return link === 'at' ? null : { direction: 'up', role }
    if (DOWN_WORDS.has(norm)) return link === 'at' ? null : { direction: 'down', role }
  }
  return role === 'by' ? readChangeAfter(source, end) : null
}

/** "a 5% rise", "3 percent higher", "a 75 basis point increase". */
function readChangeAfter(source: PieceText, end: number): Change | null {
  if (isLineStart(source, end)) return null
  const norm = normAt(source, end)
  if (
    norm === 'increase' ||
    norm === 'rise' ||
    norm === 'jump' ||
    norm === 'gain' ||
    norm === 'higher' ||
    norm === 'growth'
  ) {
    return { direction: 'up', role: 'by' }
  }
  const down =
    norm === 'decrease' ||
    norm === 'drop' ||
    norm === 'fall' ||
    norm === 'decline' ||
    norm === 'lower' ||
    norm === 'cut'
  return down || norm === 'reduction' ? { direction: 'down', role: 'by' } : null
}
