import { type NumberContext, type NumberReading, numberReading, scaleBy } from './number-reading.js'
import { isGlued, normAt, type PieceText } from './pieces.js'
import { readSlashFraction, readVulgar } from './read-fraction.js'
import { readScale } from './read-scale.js'

/** "3,000", "1.5 billion", "1.5m", "10 1/2", "2½", "1/5", "500 crore", "3 hundred", "1 234 567". */
export function readDigits(source: PieceText, i: number, context: NumberContext): NumberReading {
  let end = endOfSpacedGroups(source, i)
  let mantissa = numberOf(printedRange(source, i, end))
  const exponent = readExponent(source, end)
  if (exponent !== null) {
    mantissa = Number(`${mantissa}e${exponent.power}`)
    end = exponent.end
  }
  const part = readVulgar(source, end) ?? readSlashFraction(source, end)
  if (part !== null && typeof part.value === 'number')
    return numberReading(i, part.end, mantissa + part.value, { mantissa, inDigits: true, fraction: true })
  const slash = readSlashFraction(source, i)
  if (slash !== null) return { ...slash, inDigits: true }
  if (DOZENS.has(normAt(source, end)) && !isGlued(source, end))
    return numberReading(i, end + 1, mantissa * 12, { mantissa, inDigits: true })
  const scale = readScale(source, end, context)
  const power = scale?.power ?? 0
  return numberReading(i, scale?.end ?? end, scaleBy(mantissa, power), { mantissa, power, inDigits: true })
}

/** "48,211" and "48 211"; most numbers are short and have neither mark. */
const numberOf = (printed: string): number =>
  Number(GROUP_MARK.test(printed) ? printed.replaceAll(GROUP_MARKS, '') : printed)

const GROUP_MARK = /[,\s]/
const GROUP_MARKS = /[,\s]/g

const DOZENS = new Set(['dozen', 'dozens'])

function printedRange({ pieces, text }: PieceText, first: number, end: number): string {
  const from = pieces[first]
  const to = pieces[end - 1]
  return from === undefined || to === undefined ? '' : text.slice(from.start, to.end)
}

const GROUP = /^\d{3}$/

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
    if (piece.end - piece.start !== 3 || !GROUP.test(piece.norm)) break
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
