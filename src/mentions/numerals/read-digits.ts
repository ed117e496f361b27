import { type NumberContext, type NumberReading, numberReading, scaleBy } from './number-reading.js'
import { endAt, isDigits, isGlued, isSpaced, lengthAt, normAt, type PieceText, startAt } from './pieces.js'
import { readSlashFraction, readVulgar } from './read-fraction.js'
import { readScale } from './read-scale.js'

/** "3,000", "1.5 billion", "1.5m", "10 1/2", "1-1/2", "2½", "1/5", "500 crore", "3 hundred", "1 234 567". */
export function readDigits(source: PieceText, i: number, context: NumberContext): NumberReading {
  let end = endOfSpacedGroups(source, i)
  let mantissa = numberOf(printedRange(source, i, end))
  const exponent = readExponent(source, end)
  if (exponent !== null) {
    mantissa = Number(`${mantissa}e${exponent.power}`)
    end = exponent.end
  }
  const part = readVulgar(source, end) ?? readSlashFraction(source, hasJoint(source, end) ? end + 1 : end)
  if (part !== null && typeof part.value === 'number')
    return numberReading(i, part.end, mantissa + part.value, { mantissa, inDigits: true, fraction: true })
  const slash = readSlashFraction(source, i)
  if (slash !== null) return { ...slash, inDigits: true }
  if (DOZENS.has(normAt(source, end)) && !isGlued(source, end))
    return numberReading(i, end + 1, mantissa * 12, { mantissa, inDigits: true })
  const scale = readScale(source, end, context)
  const power = scale?.power ?? 0
  // written out, since most numbers end here
  return {
    value: scaleBy(mantissa, power),
    first: i,
    end: scale?.end ?? end,
    mantissa,
    power,
    inDigits: true,
    vague: false,
    fraction: false,
  }
}

/** "1|-|1/2": the hyphen of a mixed number, not of "1 - 1/2". */
const hasJoint = (source: PieceText, i: number): boolean =>
  normAt(source, i) === '-' && isGlued(source, i) && isGlued(source, i + 1)

/** "48,211" and "48 211"; most numbers are short and have neither mark. */
const numberOf = (printed: string): number =>
  Number(GROUP_MARK.test(printed) ? printed.replaceAll(GROUP_MARKS, '') : printed)

const GROUP_MARK = /[,\s]/
const GROUP_MARKS = /[,\s]/g

const DOZENS = new Set(['dozen', 'dozens'])

function printedRange(source: PieceText, first: number, end: number): string {
  return source.text.slice(startAt(source, first), endAt(source, end - 1))
}

const GROUP = /^\d{3}$/
const NARROW = new Set(['\u00a0', '\u202f', '\u2009'])

/** "1 234 567": at least two groups of three after spaces, or one after a no-break space. */
function endOfSpacedGroups(source: PieceText, i: number): number {
  if (lengthAt(source, i) > 3 || normAt(source, i).includes('.')) return i + 1
  let end = i + 1
  let narrow = true
  for (; end < i + 6 && isDigits(source, end); end++) {
    const gap = endAt(source, end - 1)
    if (startAt(source, end) - gap !== 1 || !GROUP.test(normAt(source, end))) break
    narrow &&= NARROW.has(source.text.charAt(gap))
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
  if (!isDigits(source, at) || isSpaced(source, at) || lengthAt(source, at) > 2) return null
  return { power: Number(normAt(source, at)) * (negative ? -1 : 1), end: at + 1 }
}
