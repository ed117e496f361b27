import {
  DENOMINATORS,
  ORDINALS,
  SCALE_SUFFIXES,
  SCALES,
  SMALL_NUMBERS,
  VAGUE_PLURALS,
  VULGAR_FRACTIONS,
} from '../../lexicon/number-words.js'
import { isGlued, isLineStart, normAt, type PieceText, printed } from './pieces.js'

/** A number as written, before anything is known of what it counts. */
export interface NumberReading {
  readonly value: number | { readonly from: number; readonly to: number }
  /** Pieces `first` to `end` (exclusive) write it. */
  readonly first: number
  readonly end: number
  /** What stands before the scale: 1.5 in "1.5 billion". */
  readonly mantissa: number
  /** The power of ten of the scale word, 0 where there is none. */
  readonly power: number
  readonly inDigits: boolean
  /** "dozens", "several hundred": an order of magnitude rather than a figure. */
  readonly vague: boolean
  readonly fraction: boolean
}

export interface NumberContext {
  /** Whether "and" joins two numbers: "between one hundred and two hundred". */
  readonly andSeparates?: boolean
  /** Whether letters after the digits may scale them with a space between and in lower case: "$5 m". */
  readonly money?: boolean
}

/** Reads the number that starts at piece `i`, or null. */
export function readNumber(source: PieceText, i: number, context: NumberContext = {}): NumberReading | null {
  const piece = source.pieces[i]
  if (piece === undefined) return null
  if (piece.kind === 'digits') return readDigits(source, i, context)
  if (piece.kind === 'mark') return readVulgar(source, i)
  return readVague(source, i) ?? readHalf(source, i) ?? readPartOf(source, i) ?? readWords(source, i, context)
}

function reading(
  first: number,
  end: number,
  value: NumberReading['value'],
  more: Partial<NumberReading> = {},
): NumberReading {
  return { value, first, end, mantissa: 0, power: 0, inDigits: false, vague: false, fraction: false, ...more }
}

/** Shifts the decimal point in the decimal form, so that 1.1 million is 1100000 and not 1100000.0000000002. */
export function scaleBy(mantissa: number, power: number): number {
  return power === 0 ? mantissa : Number(`${mantissa}e${power}`) || mantissa * 10 ** power
}

/** "3,000", "1.5 billion", "1.5m", "10 1/2", "2½", "1/5", "500 crore", "3 hundred", "1 234 567". */
function readDigits(source: PieceText, i: number, context: NumberContext): NumberReading {
  let end = endOfSpacedGroups(source, i)
  let mantissa = Number(printedRange(source, i, end).replace(/[,\s]/g, ''))
  const exponent = readExponent(source, end)
  if (exponent !== null) {
    mantissa = Number(`${mantissa}e${exponent.power}`)
    end = exponent.end
  }
  const part = readVulgar(source, end) ?? readSlashFraction(source, end)
  if (part !== null && typeof part.value === 'number')
    return reading(i, part.end, mantissa + part.value, { mantissa, inDigits: true, fraction: true })
  const slash = readSlashFraction(source, i)
  if (slash !== null) return { ...slash, inDigits: true }
  const scale = readScale(source, end, context)
  const power = scale?.power ?? 0
  return reading(i, scale?.end ?? end, scaleBy(mantissa, power), { mantissa, power, inDigits: true })
}

function printedRange({ pieces, text }: PieceText, first: number, end: number): string {
  const from = pieces[first]
  const to = pieces[end - 1]
  return from === undefined || to === undefined ? '' : text.slice(from.start, to.end)
}

/** "1 234 567": at least two groups of three after spaces, or one after a no-break space. */
function endOfSpacedGroups(source: PieceText, i: number): number {
  const { pieces, text } = source
  const head = pieces[i]
  if (head === undefined || head.end - head.start > 3 || text.slice(head.start, head.end).includes('.'))
    return i + 1
  let end = i + 1
  let narrow = true
  for (let piece = pieces[end]; piece !== undefined && end < i + 6; piece = pieces[end]) {
    const before = pieces[end - 1]
    if (before === undefined || piece.kind !== 'digits' || piece.start - before.end !== 1) break
    if (piece.end - piece.start !== 3 || !/^\d{3}$/.test(piece.norm)) break
    narrow &&= text[before.end] === '\u00a0' || text[before.end] === '\u202f' || text[before.end] === '\u2009'
    end++
  }
  return end - i >= 3 || narrow ? end : i + 1
}

/** "×10−8", "x 10^8", "e14": the power of ten after a mantissa. */
function readExponent(source: PieceText, i: number): { power: number; end: number } | null {
  let at = i
  const times = normAt(source, at)
  if (times === 'e' && isGlued(source, at)) at++
  else if ((times === '×' || times === 'x') && normAt(source, at + 1) === '10') at += 2
  else return null
  if (normAt(source, at) === '^') at++
  const negative = normAt(source, at) === '-'
  if (negative) at++
  const power = source.pieces[at]
  if (power?.kind !== 'digits' || power.spaced || power.end - power.start > 2) return null
  return { power: Number(power.norm) * (negative ? -1 : 1), end: at + 1 }
}

function readScale(
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
  if (!accepted || (isGlued(source, i + 1) && source.pieces[i + 1]?.kind === 'digits')) return null
  return { power: suffix.power, end: i + 1 }
}

function acceptsGluedScale(source: PieceText, i: number, letter: string): boolean {
  if (letter === 'k' || letter === 'K' || letter === 'M' || letter === 'B' || letter === 'b') return true
  if (letter !== 'm') return false
  // "1.2m people", "1.2m b/d" against "a 1.8m fence" and "1m x 1m": a plural or a flow unit is counted by the million
  const next = normAt(source, i + 1)
  return (next.length > 3 && next.endsWith('s') && !next.endsWith('ss')) || next === 'people' || next === 'b'
}

function readVulgar(source: PieceText, i: number): NumberReading | null {
  const value = VULGAR_FRACTIONS.get(normAt(source, i))
  return value === undefined
    ? null
    : reading(i, i + 1, value, { mantissa: value, inDigits: true, fraction: true })
}

/** "1/2", "3/4": a proper fraction; not "24/7" or "9/11". */
function readSlashFraction(source: PieceText, i: number): NumberReading | null {
  const { pieces } = source
  const top = pieces[i]
  const bottom = pieces[i + 2]
  if (top?.kind !== 'digits' || bottom?.kind !== 'digits' || normAt(source, i + 1) !== '/') return null
  if (pieces[i + 1]?.spaced || normAt(source, i + 3) === '/') return null
  const numerator = Number(top.norm)
  const denominator = Number(bottom.norm)
  if (!(numerator > 0 && numerator < denominator) || !FRACTION_BASES.has(denominator)) return null
  return reading(i, i + 3, numerator / denominator, { mantissa: numerator, inDigits: true, fraction: true })
}

const FRACTION_BASES = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 100])

/** "dozens", "hundreds of thousands", "several hundred", "a few thousand", "a couple of hundred". */
function readVague(source: PieceText, i: number): NumberReading | null {
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
  return reading(i, at + 1, { from: few[0] * factor, to: few[1] * factor }, { vague: true })
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
    return reading(i, i + 3, { from: base * further, to: 10 * base * further }, { vague: true })
  }
  if ((base === 20 || base === 10) && !of) return null
  return reading(i, i + 1, { from: base, to: 10 * base }, { vague: true })
}

/** "half a billion", "half-million", "a half-dozen", "half an hour" (without the noun), "half". */
function readHalf(source: PieceText, i: number): NumberReading | null {
  const article = normAt(source, i) === 'a' ? 1 : 0
  if (normAt(source, i + article) !== 'half') return null
  let at = i + article + 1
  const joined = normAt(source, at) === '-' && isGlued(source, at)
  if (joined || normAt(source, at) === 'a' || normAt(source, at) === 'an') at++
  const norm = normAt(source, at)
  if (norm === 'dozen') return reading(i, at + 1, 6, { mantissa: 0.5 })
  const power = norm === 'hundred' ? 2 : SCALES.get(norm)
  if (power !== undefined) return reading(i, at + 1, scaleBy(0.5, power), { mantissa: 0.5, power })
  return reading(i, at, 0.5, { mantissa: 0.5, fraction: true })
}

/** "a quarter-million", "a quarter of a million", "a third of", "three-quarters of a million", "two thirds". */
function readPartOf(source: PieceText, i: number): NumberReading | null {
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
  if (power !== undefined) return reading(i, scaleAt + 1, scaleBy(value, power), { mantissa: value, power })
  // "a quarter" and "one third" alone may be a coin, three months or an ordinal
  if (top === 1 && !joined && normAt(source, at) !== 'of' && source.pieces[at]?.kind === 'word') return null
  return reading(i, at, value, { mantissa: value, fraction: true })
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

interface WordSum {
  total: number
  group: number
  power: number
  end: number
}

/** "twenty-three hundred", "one hundred and twelve", "two and a half million", "a hundred", "two point two". */
function readWords(source: PieceText, i: number, context: NumberContext): NumberReading | null {
  const article = normAt(source, i) === 'a' || normAt(source, i) === 'an'
  const sum = sumWords(source, article ? i + 1 : i, context)
  if (sum === null || (article && sum.power < 2 && !sum.dozen)) return null
  if (article && SMALL_NUMBERS.has(normAt(source, i + 1))) return null
  const tail = readTail(source, sum.end)
  if (tail === null) return reading(i, sum.end, sum.value, { mantissa: sum.mantissa, power: sum.power })
  const scale = readScale(source, tail.end, {})
  const mantissa = sum.value + tail.value
  return reading(i, scale?.end ?? tail.end, scaleBy(mantissa, scale?.power ?? 0), {
    mantissa,
    power: scale?.power ?? 0,
  })
}

interface ReadSum {
  readonly value: number
  readonly end: number
  readonly power: number
  readonly mantissa: number
  readonly dozen: boolean
}

function sumWords(source: PieceText, i: number, { andSeparates = false }: NumberContext): ReadSum | null {
  const sum: WordSum = { total: 0, group: -1, power: 0, end: i }
  let mantissa = -1
  for (let at = i; at < i + 24; ) {
    if (at > i && isLineStart(source, at)) break
    let next = at
    if (at > i && isGlued(source, at) && normAt(source, at) === '-' && isGlued(source, at + 1)) next = at + 1
    else if (at > i && !andSeparates && normAt(source, at) === 'and' && (sum.group >= 100 || sum.total > 0))
      next = at + 1
    const norm = normAt(source, next)
    if (norm === 'dozen' || norm === 'dozens') {
      if (next === i ? norm === 'dozens' : sum.group < 0) break
      return {
        value: sum.total + Math.max(sum.group, 1) * 12,
        end: next + 1,
        power: 0,
        mantissa: sum.group,
        dozen: true,
      }
    }
    const before = sum.group
    if (!addWord(sum, norm)) break
    if (sum.power > 0 && mantissa < 0) mantissa = Math.max(before, 1)
    at = next + 1
    sum.end = at
  }
  if (sum.end === i) return null
  const value = sum.total + Math.max(sum.group, 0)
  return { value, end: sum.end, power: sum.power, mantissa: mantissa < 0 ? value : mantissa, dozen: false }
}

/** Adds one word to the sum if the grammar of number words allows it there. */
function addWord(sum: WordSum, norm: string): boolean {
  const small = SMALL_NUMBERS.get(norm)
  if (small !== undefined) {
    const fits =
      sum.group < 0 ||
      (small > 0 &&
        ((small < 10 && sum.group % 100 >= 20 && sum.group % 10 === 0) ||
          (sum.group >= 100 && sum.group % 100 === 0)))
    if (fits) sum.group = Math.max(sum.group, 0) + small
    return fits
  }
  if (norm === 'hundred') {
    if (sum.group > 99 || sum.group === 0) return false
    sum.group = (sum.group < 0 ? 1 : sum.group) * 100
    sum.power = Math.max(sum.power, 2)
    return true
  }
  const power = SCALES.get(norm)
  if (power === undefined || sum.group === 0) return false
  if (sum.group < 0 && sum.total > 0) return false
  if (sum.total > 0 && 10 ** power >= sum.total) return false
  sum.total += scaleBy(sum.group < 0 ? 1 : sum.group, power)
  sum.power = Math.max(sum.power, power)
  sum.group = -1
  return true
}

/** "and a half", "and three quarters", "point two five" after whole number words. */
function readTail(source: PieceText, i: number): { value: number; end: number } | null {
  if (normAt(source, i) === 'point') return readPoint(source, i + 1)
  if (normAt(source, i) !== 'and') return null
  if (normAt(source, i + 1) === 'a' && normAt(source, i + 2) === 'half') return { value: 0.5, end: i + 3 }
  const part = readPartOf(source, i + 1)
  if (part === null || !part.fraction || typeof part.value !== 'number') return null
  return { value: part.value, end: part.end }
}

function readPoint(source: PieceText, i: number): { value: number; end: number } | null {
  let digits = ''
  let at = i
  for (; at < i + 12; at++) {
    const digit = SMALL_NUMBERS.get(normAt(source, at))
    if (digit === undefined || digit > 9) break
    digits += digit
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), end: at }
}
