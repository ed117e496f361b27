import { MONTHS, WEEKDAYS } from '../../../lexicon/months.js'
import { NUMBERED_NAMES, NUMBERED_NOUNS } from '../../../lexicon/numbered-things.js'
import { tokenAt } from '../../numerals/find-words.js'
import {
  isCapitalized,
  isGlued,
  isLineStart,
  isWord,
  lengthAt,
  normAt,
  type PieceText,
  printed,
  startAt,
} from '../../numerals/pieces.js'
import type { AmountReading } from '../reading.js'

/** Whether a number is part of a name: "Route 66", "S&P 500", "Boeing 737". */
export function isNamedNumber(source: PieceText, reading: AmountReading): boolean {
  const next = normAt(source, reading.end)
  if (reading.number.inDigits && next === 'index') return true
  // "in the 2300 block of Lind Street"
  if (next === 'block' && normAt(source, reading.end + 1) === 'of' && reading.number.inDigits) return true
  if (isPicture(source, reading)) return true
  return followsNumberedNoun(source, reading) || (reading.number.inDigits && isPartOfName(source, reading))
}

/** "films in 4K", "an 8K screen": lines of a picture; not "4K users". */
function isPicture(source: PieceText, { end, number: { mantissa } }: AmountReading): boolean {
  if (mantissa !== 4 && mantissa !== 8) return false
  const next = normAt(source, end)
  return (
    normAt(source, end - 1) === 'k' && isGlued(source, end - 1) && !(next.length > 3 && next.endsWith('s'))
  )
}

/** "Route 66", "No. 9", "Game 6", "category one", "S&P 500". */
function followsNumberedNoun(source: PieceText, { first, number }: AmountReading): boolean {
  if (isLineStart(source, first)) return false
  const before = normAt(source, first - 1)
  // "the Group of 20", "four parts per million"
  if (before === 'of' && normAt(source, first - 2) === 'group') return isCapitalized(source, first - 2)
  if (before === 'per' && normAt(source, first - 2) === 'parts') return true
  if (
    before === '.' &&
    followsInitial(source, first) &&
    number.power === 0 &&
    !normAt(source, number.first).includes(',')
  )
    return true
  if (before === '.' && isGlued(source, first - 1))
    return NUMBERED_NOUNS.has(normAt(source, first - 2)) && normAt(source, first - 2).length < 4
  if (NUMBERED_NAMES.has(before) && isCapitalized(source, first - 1)) return true
  if (!NUMBERED_NOUNS.has(before)) return false
  // "a match 20,000 people saw", "per day 300 calls"
  return (
    !normAt(source, number.first).includes(',') &&
    number.power === 0 &&
    !(before === 'no' && !isCapitalized(source, first - 1))
  )
}

/** "H.R. 3684", "S. 1867": a bill; "the U.S. 50 years ago" is none. */
function followsInitial(source: PieceText, first: number): boolean {
  const initial = printed(source, first - 2)
  return (
    /^[A-Z]$/.test(initial) &&
    isGlued(source, first - 1) &&
    !(initial === 'S' && normAt(source, first - 4) === 'u')
  )
}

/** "the Lind 5500M card": a letter that counts nothing; but "with 5M users". */
function endsInLetter(source: PieceText, end: number): boolean {
  if (lengthAt(source, end - 1) > 1 || !isGlued(source, end - 1)) return false
  const next = normAt(source, end)
  return isCapitalized(source, end - 1) && !(next.length > 3 && next.endsWith('s')) && next !== 'people'
}

const DECIMAL = /[,.]/

/** "iPhone 14", "Boeing 737", "Clio 5": plain digits after a proper name; "In May 53 people" and "The 11 members" count. */
export function isPartOfName(source: PieceText, { first, number }: AmountReading): boolean {
  const digits = normAt(source, number.first)
  if (!isWord(source, first - 1) || isLineStart(source, first) || DECIMAL.test(digits)) return false
  if (number.power > 0 && !endsInLetter(source, number.end)) return false
  const name = normAt(source, first - 1)
  if (printed(source, first - 1) === name || MONTHS.has(name) || WEEKDAYS.has(name)) return false
  return tokenAt(source.document, startAt(source, first - 1))?.pos === 'PROPN'
}
