import { isGlued, isLineStart, isWord, normAt, type PieceText } from '../numerals/pieces.js'
import type { RateReading } from './reading.js'

/** Nouns that "a" or "an" after an amount counts by: "$15 an hour". After "per" or "/" any word counts. */
const COUNTED_BY = new Set(
  (
    'second minute hour day night week fortnight month quarter season year decade barrel gallon litre liter pound ounce kilogram kilo gram ' +
    'ton tonne share person head household family pupil student child piece unit ticket vote mile kilometre kilometer acre hectare foot yard ' +
    'bottle pack packet dozen bushel carton case dose game match pop'
  ).split(' '),
)

/** "$12 million a year earlier" tells when. */
export const SINCE: ReadonlySet<string> = new Set(['ago', 'earlier', 'later', 'before', 'after'])

/** "an hour", "a barrel", "-a-year", "per share", "/hour", "each year", "annually" from piece `i` on. */
export function readRate(source: PieceText, i: number): RateReading | null {
  if (isLineStart(source, i)) return null
  const hyphen = normAt(source, i) === '-' && isGlued(source, i) ? 1 : 0
  const link = normAt(source, i + hyphen)
  const at = i + hyphen + 1
  if (!isWord(source, at) || isLineStart(source, at)) {
    // "$3,500-a-month", "£24 a-year"
    if ((link !== 'a' && link !== 'an') || normAt(source, at) !== '-') return null
  }
  const noun = normAt(source, at) === '-' ? at + 1 : at
  const unit = singular(normAt(source, noun))
  if (link === 'a' || link === 'an' || link === 'each' || link === 'every') {
    if (!COUNTED_BY.has(unit) || SINCE.has(normAt(source, noun + 1))) return null
    return { unit, first: i + hyphen, end: noun + 1 }
  }
  if (link === 'per' || (link === '/' && isGlued(source, i))) return readPer(source, i + hyphen, at)
  return null
}

/** "per square foot": an adjective of measure belongs to the unit. */
function readPer(source: PieceText, first: number, at: number): RateReading | null {
  const word = normAt(source, at)
  if (word === 'cent' || !isWord(source, at)) return null
  const compound = word === 'square' || word === 'cubic' || word === 'metric' || word === 'troy'
  const noun = singular(normAt(source, compound ? at + 1 : at))
  return { unit: compound ? `${word} ${noun}` : noun, first, end: at + (compound ? 2 : 1) }
}

function singular(noun: string): string {
  return noun === 'feet' ? 'foot' : noun === 'capita' ? 'person' : noun
}
