import { isLineStart, isMark, normAt, type PieceText } from '../../numerals/pieces.js'
import { readNumber } from '../../numerals/read-number.js'
import type { AmountReading } from '../reading.js'

/** "one in five adults", "9 out of 10", "two of every three", "one child in ten": a share, as a number between 0 and 1. */
export function readProportion(source: PieceText, part: AmountReading): AmountReading | null {
  if (part.measure.type !== 'number' || typeof part.value !== 'number' || part.number.power > 0) return null
  const noun = part.value === 1 && COUNTED.has(normAt(source, part.end)) ? 1 : 0
  const link = normAt(source, part.end + noun) === 'in' ? part.end + noun : part.end
  const at = endOfLink(source, link)
  if (at === null || isLineStart(source, at)) return null
  const whole = readNumber(source, at)
  if (whole === null || typeof whole.value !== 'number' || !Number.isInteger(whole.value)) return null
  if (whole.power > 2 && part.value > 1) return null
  if (!Number.isInteger(part.value) || part.value <= 0 || part.value >= whole.value) return null
  // "one pupil in six | was late", but not "one goal in six games"
  if (link > part.end && !endsPhrase(source, whole.end)) return null
  if (at === link + 1 && !isCommonWhole(part.value, whole.value)) return null
  const value = part.value / whole.value
  return { ...part, end: whole.end, value, number: { ...part.number, end: whole.end, fraction: true } }
}

/** The piece after "in", "in every", "out of", "of every", "out of every". */
function endOfLink(source: PieceText, i: number): number | null {
  const link = normAt(source, i)
  const next = normAt(source, i + 1)
  if (link === 'in') return next === 'every' || next === 'each' ? i + 2 : i + 1
  if (link === 'of') return next === 'every' ? i + 2 : null
  if (link !== 'out' || next !== 'of') return null
  return normAt(source, i + 2) === 'every' ? i + 3 : i + 2
}

/** Of whom shares are told: "one goal in six" is none. */
const COUNTED = new Set(
  `child pupil student person adult teenager woman man girl boy baby household family home house patient worker employee
  voter driver teacher nurse doctor resident pensioner parent mother father couple job death birth marriage american
  briton australian canadian european`.split(/\s+/),
)

/** What stands behind a share that is complete: a mark, or a verb. */
const endsPhrase = (source: PieceText, i: number): boolean =>
  isLineStart(source, i) || (isMark(source, i) && normAt(source, i) !== '-') || VERBS.has(normAt(source, i))

const VERBS = new Set(
  `is was are were has have had will would could can may might must does did do said says lives live needs need gets got
  goes dies died now still also`.split(/\s+/),
)

const TENS = new Set([100, 1000, 10_000, 100_000])

/** "in" joins other numbers as well ("12 in 2019", "won three in 11 days"): shares have a small or round whole. */
function isCommonWhole(part: number, whole: number): boolean {
  return part === 1 ? whole <= 100 || whole % 100 === 0 : whole <= 10 || TENS.has(whole)
}
