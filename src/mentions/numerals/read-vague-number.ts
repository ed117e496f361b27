import { SCALES, VAGUE_PLURALS } from '../../lexicon/number-words.js'
import { type NumberReading, numberReading } from './number-reading.js'
import { normAt, type PieceText } from './pieces.js'

/** "dozens", "hundreds of thousands", "several hundred", "a few thousand", "a couple of hundred". */
export function readVagueNumber(source: PieceText, i: number): NumberReading | null {
  const plural = VAGUE_PLURALS.get(normAt(source, i))
  if (plural !== undefined) return readVaguePlural(source, i, plural)
  const article = normAt(source, i) === 'a' ? 1 : 0
  const few = FEW.get(normAt(source, i + article))
  if (few === undefined) return null
  let at = i + article + 1
  if (normAt(source, at) === 'of') at++
  const norm = normAt(source, at)
  const factor = norm === 'hundred' ? 100 : norm === 'dozen' ? 12 : 10 ** (SCALES.get(norm) ?? 0)
  if (factor === 1) return null
  return numberReading(i, at + 1, { from: few[0] * factor, to: few[1] * factor }, { vague: true })
}

const FEW: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['several', [3, 9]],
  ['few', [2, 9]],
  ['couple', [2, 3]],
])

function readVaguePlural(source: PieceText, i: number, base: number): NumberReading | null {
  const of = normAt(source, i + 1) === 'of'
  const further = of ? VAGUE_PLURALS.get(normAt(source, i + 2)) : undefined
  if (further !== undefined && further > base) {
    return numberReading(i, i + 3, { from: base * further, to: 10 * base * further }, { vague: true })
  }
  if ((base === 20 || base === 10) && !of) return null
  return numberReading(i, i + 1, { from: base, to: 10 * base }, { vague: true })
}
