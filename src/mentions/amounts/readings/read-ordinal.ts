import { ORDINALS, SMALL_NUMBERS } from '../../../lexicon/number-words.js'
import { tokenAt } from '../../numerals/find-words.js'
import {
  isCapitalized,
  isDigits,
  isGlued,
  isLineStart,
  isMark,
  isWord,
  normAt,
  type PieceText,
  startAt,
} from '../../numerals/pieces.js'
import type { AmountReading } from '../reading.js'

/** Reads "second", "45th", "twenty-first" from piece `i` on; null for the words' other senses. */
export function readOrdinal(source: PieceText, i: number): AmountReading | null {
  const found = readDigitOrdinal(source, i) ?? readWordOrdinal(source, i)
  if (found === null || !isOrdinal(source, i, found.end)) return null
  const number = {
    value: found.value,
    first: i,
    end: found.end,
    mantissa: found.value,
    power: 0,
    inDigits: false,
    vague: false,
    fraction: false,
  }
  return {
    first: i,
    end: found.end,
    value: found.value,
    measure: { type: 'ordinal' },
    number,
    rate: null,
    bound: 'exact',
  }
}

/** "45th", "1,000th". */
function readDigitOrdinal(source: PieceText, i: number): { value: number; end: number } | null {
  if (!isDigits(source, i) || !isGlued(source, i + 1) || !SUFFIXES.has(normAt(source, i + 1))) return null
  const value = Number(normAt(source, i).replaceAll(',', ''))
  return Number.isInteger(value) ? { value, end: i + 2 } : null
}

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th'])

function readWordOrdinal(source: PieceText, i: number): { value: number; end: number } | null {
  const norm = normAt(source, i)
  const simple = ORDINALS.get(norm)
  if (simple !== undefined) return { value: simple, end: i + 1 }
  const tens = SMALL_NUMBERS.get(norm)
  if (tens !== undefined && tens >= 20) {
    const at = isJoiner(normAt(source, i + 1)) ? i + 2 : i + 1
    const unit = ORDINALS.get(normAt(source, at))
    return unit !== undefined && unit < 10 && !isLineStart(source, at)
      ? { value: tens + unit, end: at + 1 }
      : null
  }
  const glued = GLUED_ORDINALS.get(norm)
  return glued === undefined ? null : { value: glued, end: i + 1 }
}

/** "twentyfifth": tens and units without their hyphen. */
const GLUED_ORDINALS: ReadonlyMap<string, number> = new Map(
  [...SMALL_NUMBERS].flatMap(([ten, tens]) =>
    tens < 20
      ? []
      : [...ORDINALS].flatMap(([unit, value]): [string, number][] =>
          value < 10 ? [[ten + unit, tens + value]] : [],
        ),
  ),
)

/** Words that can begin an ordinal, but for the tens of "twenty-first". */
export const ORDINAL_WORDS: ReadonlySet<string> = new Set([...ORDINALS.keys(), ...GLUED_ORDINALS.keys()])

function isJoiner(norm: string): boolean {
  return norm === '-' || norm === '—'
}

/** "First Lady", "Second Amendment", "at first", "give us a second", "first of all" count nothing. */
function isOrdinal(source: PieceText, i: number, end: number): boolean {
  const next = normAt(source, end)
  const before = normAt(source, i - 1)
  const word = normAt(source, i)
  if (OFFICES.has(normAt(source, passCountry(source, end))) && !isLineStart(source, end)) return false
  if (next === '-' && isGlued(source, end) && COMPOUNDS.has(normAt(source, end + 1))) return false
  if (
    isCapitalized(source, i) &&
    isCapitalized(source, end) &&
    !isLineStart(source, i) &&
    !isLineStart(source, end)
  ) {
    if (isWord(source, i - 1) || before === ',') return false
  }
  if (word === 'first') return isFirstInOrder(source, i, end)
  if (word === 'second') return !isMoment(source, i, end)
  return true
}

/** "the 9th U.S. Circuit Court": the court's country may stand between. */
function passCountry(source: PieceText, i: number): number {
  const dotted = normAt(source, i) === 'u' && normAt(source, i + 1) === '.' && normAt(source, i + 2) === 's'
  return dotted ? i + 4 : i
}

const OFFICES = new Set([
  'lady',
  'ladies',
  'gentleman',
  'minister',
  'world',
  'amendment',
  'avenue',
  'street',
  'st',
  'ave',
  'circuit',
  'baptist',
])
/** "second-guess", "first-hand". */
const COMPOUNDS = new Set(['guess', 'guessed', 'guessing', 'hand', 'rate', 'party'])
const FIRST_IDIOMS = new Set(['at', 'from', 'safety'])

const FIRST_NOUNS = new Set(['of', 'name', 'names', 'aid', 'order', 'responder', 'responders'])

/** Not "at first", "first aid", "which first came": a place in a row. */
function isFirstInOrder(source: PieceText, i: number, end: number): boolean {
  const before = isLineStart(source, i) ? '' : normAt(source, i - 1)
  if (FIRST_IDIOMS.has(before) || FIRST_NOUNS.has(normAt(source, end))) return false
  if (before === 'the' || before === 'its' || before === 'his' || before === 'her' || before === 'their')
    return true
  if (!isWord(source, end) || isLineStart(source, end)) return true
  const pos = tokenAt(source.document, startAt(source, end))?.pos
  return pos !== 'VERB' && pos !== 'AUX'
}

/** "give us a second", "wait a second": the noun, after "a" and before the end of the phrase. */
function isMoment(source: PieceText, i: number, end: number): boolean {
  const before = normAt(source, i - 1)
  if (before === 'per' || before === 'every' || before === 'each' || before === 'split') return true
  const endsPhrase = isMark(source, end) ? normAt(source, end) !== '-' : isLineStart(source, end)
  return (before === 'a' || before === 'one') && endsPhrase
}
