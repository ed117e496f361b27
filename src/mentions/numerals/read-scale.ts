import { SCALE_SUFFIXES, SCALES } from '../../lexicon/number-words.js'
import type { NumberContext } from './number-reading.js'
import { isDigits, isGlued, isLineStart, normAt, type PieceText, printed } from './pieces.js'

export function readScale(
  source: PieceText,
  i: number,
  context: NumberContext,
): { power: number; end: number } | null {
  const at = normAt(source, i) === '-' && isGlued(source, i) && isGlued(source, i + 1) ? i + 1 : i
  if (isLineStart(source, at)) return null
  const norm = normAt(source, at)
  const power = norm === 'hundred' ? 2 : SCALES.get(norm)
  if (power !== undefined) {
    const further = SCALES.get(normAt(source, at + 1)) ?? 0
    return { power: power + further, end: at + (further > 0 ? 2 : 1) }
  }
  return at === i ? readScaleSuffix(source, at, context) : null
}

/** "bn" anywhere; "K", "M", "B" glued; "m", "b", "t" glued to money or before the noun they count ("1.2m people"). */
function readScaleSuffix(
  source: PieceText,
  i: number,
  { money = false }: NumberContext,
): { power: number; end: number } | null {
  const suffix = SCALE_SUFFIXES.get(normAt(source, i))
  if (suffix === undefined) return null
  const letter = printed(source, i)
  const accepted =
    !suffix.glued ||
    (money && letter !== 'g' && letter !== 'G') ||
    (isGlued(source, i) ? acceptsGluedScale(source, i, letter) : letter === 'B' || letter === 'M')
  if (!accepted || (isGlued(source, i + 1) && isDigits(source, i + 1))) return null
  return { power: suffix.power, end: i + 1 }
}

function acceptsGluedScale(source: PieceText, i: number, letter: string): boolean {
  if (letter === 'k' || letter === 'K' || letter === 'M' || letter === 'B' || letter === 'b') return true
  if (letter !== 'm') return false
  // "1.2m people", "1.2m b/d" against "a 1.8m fence" and "1m x 1m": a plural or a flow unit is counted by the million
  const next = normAt(source, i + 1)
  if (RACES.has(next)) return false
  return (next.length > 3 && next.endsWith('s') && !next.endsWith('ss')) || next === 'people' || next === 'b'
}

/** What is run and swum over so many metres: "the 400m hurdles". */
const RACES = new Set('hurdles races heats finals runners sprinters swimmers medallists relays'.split(' '))
