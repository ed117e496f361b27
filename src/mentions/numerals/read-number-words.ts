import { DENOMINATORS, SCALES, SMALL_NUMBERS } from '../../lexicon/number-words.js'
import { type NumberContext, type NumberReading, numberReading, scaleBy } from './number-reading.js'
import { isGlued, isLineStart, normAt, type PieceText } from './pieces.js'
import { readPartOf } from './read-fraction.js'
import { readScale } from './read-scale.js'

/** "twenty-three hundred", "one hundred and twelve", "two and a half million", "a hundred", "two point two". */
export function readNumberWords(source: PieceText, i: number, context: NumberContext): NumberReading | null {
  const article = normAt(source, i) === 'a' || normAt(source, i) === 'an'
  const sum = sumWords(source, article ? i + 1 : i, context)
  if (sum === null || (article && sum.power < 2 && !sum.dozen)) return null
  if (article && SMALL_NUMBERS.has(normAt(source, i + 1))) return null
  const parts = DENOMINATORS.get(normAt(source, sum.end))
  if (parts !== undefined && parts !== 4 && normAt(source, sum.end).endsWith('s') && sum.value > 20) {
    return numberReading(i, sum.end + 1, sum.value / parts, { mantissa: sum.value / parts, fraction: true })
  }
  const tail = readTail(source, sum.end)
  if (tail === null) return numberReading(i, sum.end, sum.value, { mantissa: sum.mantissa, power: sum.power })
  const scale = readScale(source, tail.end, {})
  const mantissa = sum.value + tail.value
  return numberReading(i, scale?.end ?? tail.end, scaleBy(mantissa, scale?.power ?? 0), {
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

interface WordSum {
  total: number
  group: number
  power: number
  end: number
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
  if (isHyphenedHalf(source, i)) return { value: 0.5, end: i + 6 }
  if (normAt(source, i) !== 'and') return null
  if (normAt(source, i + 1) === 'a' && normAt(source, i + 2) === 'half') return { value: 0.5, end: i + 3 }
  const part = readPartOf(source, i + 1)
  if (part === null || !part.fraction || typeof part.value !== 'number') return null
  return { value: part.value, end: part.end }
}

/** The "-and-a-half" of "a two-and-a-half-year deal". */
function isHyphenedHalf(source: PieceText, i: number): boolean {
  return HALF.every((norm, at) => normAt(source, i + at) === norm && isGlued(source, i + at))
}

const HALF = ['-', 'and', '-', 'a', '-', 'half']

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
