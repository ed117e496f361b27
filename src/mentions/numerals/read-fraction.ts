import {
  DENOMINATORS,
  ORDINALS,
  SCALES,
  SMALL_NUMBERS,
  VULGAR_FRACTIONS,
} from '../../lexicon/number-words.js'
import { type NumberReading, numberReading, scaleBy } from './number-reading.js'
import { isDigits, isGlued, isSpaced, isWord, normAt, type PieceText } from './pieces.js'

export function readVulgar(source: PieceText, i: number): NumberReading | null {
  const value = VULGAR_FRACTIONS.get(normAt(source, i))
  return value === undefined
    ? null
    : numberReading(i, i + 1, value, { mantissa: value, inDigits: true, fraction: true })
}

/** "1/2", "3/4": a proper fraction; not "24/7" or "9/11". */
export function readSlashFraction(source: PieceText, i: number): NumberReading | null {
  if (normAt(source, i + 1) !== '/' || !isDigits(source, i) || !isDigits(source, i + 2)) return null
  if (isSpaced(source, i + 1) || normAt(source, i + 3) === '/') return null
  const numerator = Number(normAt(source, i))
  const denominator = Number(normAt(source, i + 2))
  if (!(numerator > 0 && numerator < denominator) || !FRACTION_BASES.has(denominator)) return null
  return numberReading(i, i + 3, numerator / denominator, {
    mantissa: numerator,
    inDigits: true,
    fraction: true,
  })
}

const FRACTION_BASES = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 100])

/** "half a billion", "half-million", "a half-dozen", "half an hour" (without the noun), "half". */
export function readHalf(source: PieceText, i: number): NumberReading | null {
  const article = normAt(source, i) === 'a' ? 1 : 0
  if (normAt(source, i + article) !== 'half') return null
  let at = i + article + 1
  const joined = normAt(source, at) === '-' && isGlued(source, at)
  if (joined || normAt(source, at) === 'a' || normAt(source, at) === 'an') at++
  const norm = normAt(source, at)
  if (norm === 'dozen') return numberReading(i, at + 1, 6, { mantissa: 0.5 })
  const power = norm === 'hundred' ? 2 : SCALES.get(norm)
  if (power !== undefined) return numberReading(i, at + 1, scaleBy(0.5, power), { mantissa: 0.5, power })
  // the hyphen of "half-full" or "half-litre" belongs to what follows
  return numberReading(i, joined ? at - 1 : at, 0.5, { mantissa: 0.5, fraction: true })
}

/** "a quarter-million", "a quarter of a million", "a third of", "three-quarters of a million", "two thirds". */
export function readPartOf(source: PieceText, i: number): NumberReading | null {
  const norm = normAt(source, i)
  const top = norm === 'a' ? 1 : SMALL_NUMBERS.get(norm)
  if (top === undefined || top === 0) return null
  let at = i + 1
  const joined = normAt(source, at) === '-' && isGlued(source, at)
  if (joined) at++
  const denominator = denominatorAt(source, at, top)
  if (denominator === null) return null
  const value = top / denominator.value
  at = denominator.end
  let scaleAt = at
  if (normAt(source, at) === '-') scaleAt = at + 1
  else if (normAt(source, at) === 'of' && normAt(source, at + 1) === 'a') scaleAt = at + 2
  const power = SCALES.get(normAt(source, scaleAt))
  if (power !== undefined)
    return numberReading(i, scaleAt + 1, scaleBy(value, power), { mantissa: value, power })
  // "the past two quarters", "eleven quarters" are lengths of time
  if (denominator.value === 4 && !joined && (top > 3 || isSpell(normAt(source, i - 1)))) return null
  if (top === 1 && !joined && isWord(source, at) && !isShare(source, i, at)) return null
  return numberReading(i, at, value, { mantissa: value, fraction: true })
}

/**
 * "a third of", "a fifth less", "cut by a quarter to", "more than a third say", "fell almost a third in": alone, "a
 * quarter" and "one third" may be a coin, three months or an ordinal ("by a third party").
 */
function isShare(source: PieceText, i: number, end: number): boolean {
  const next = normAt(source, end)
  if (next === 'of' || COMPARATIVES.has(next)) return true
  const before = normAt(source, i - 1)
  return (
    AFTER_SHARE.has(next) &&
    (before === 'by' ||
      ESTIMATING.has(before) ||
      (before === 'than' && COMPARATIVES.has(normAt(source, i - 2))))
  )
}

/** Of a figure that is estimated no coin and no place in a row is meant. */
const ESTIMATING = new Set('almost nearly about roughly around approximately'.split(' '))

const COMPARATIVES = new Set(
  'more less fewer higher lower larger smaller bigger cheaper longer shorter'.split(' '),
)
const AFTER_SHARE = new Set(
  'in on to from since over at during after before when while as and but compared last this say said have has are were was'.split(
    ' ',
  ),
)

function isSpell(before: string): boolean {
  return (
    before === 'past' || before === 'last' || before === 'previous' || before === 'next' || before === 'first'
  )
}

function denominatorAt(source: PieceText, i: number, top: number): { value: number; end: number } | null {
  const norm = normAt(source, i)
  const value = DENOMINATORS.get(norm)
  if (value !== undefined) {
    const plural = norm.endsWith('s')
    return plural || top === 1 ? { value, end: i + 1 } : null
  }
  // "three twenty-firsts"
  const tens = SMALL_NUMBERS.get(norm)
  const last = normAt(source, i + 1) === '-' ? i + 2 : i + 1
  const unit = ORDINALS.get(normAt(source, last).replace(/s$/, ''))
  if (
    tens === undefined ||
    tens < 20 ||
    unit === undefined ||
    unit > 9 ||
    !normAt(source, last).endsWith('s')
  )
    return null
  return { value: tens + unit, end: last + 1 }
}
