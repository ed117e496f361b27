import { tokenAt } from '../../numerals/find-words.js'
import { isGlued, isLineStart, isWord, normAt, type PieceText, startAt } from '../../numerals/pieces.js'
import type { RateReading } from '../reading.js'
import { readUnit } from './read-unit.js'

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

/** "per square foot", "per kilowatt hour": a unit of several words; "per diluted share": other adjectives are left out. */
function readPer(source: PieceText, first: number, at: number): RateReading | null {
  const word = normAt(source, at)
  if (word === 'cent' || !isWord(source, at)) return null
  if (MEASURES.has(word)) {
    return { unit: `${word} ${singular(normAt(source, at + 1))}`, first, end: at + 2 }
  }
  const named = readUnit(source, at)
  if (named !== null && named.end > at + 1) return { unit: named.unit.name, first, end: named.end }
  const noun = isModifier(source, at) ? at + 1 : at
  return { unit: singular(normAt(source, noun)), first, end: noun + 1 }
}

/** Adjectives that belong to the unit they stand before. */
const MEASURES = new Set(['square', 'cubic', 'metric', 'troy'])

/** "diluted" in "per diluted share", "working" in "per working day", not "person" in "per person a year". */
function isModifier(source: PieceText, at: number): boolean {
  if (isLineStart(source, at + 1) || !COUNTED_BY.has(normAt(source, at + 1))) return false
  const pos = tokenAt(source.document, startAt(source, at))?.pos
  return pos === 'ADJ' || pos === 'VERB'
}

function singular(noun: string): string {
  return noun === 'feet' ? 'foot' : noun === 'capita' ? 'person' : noun
}
