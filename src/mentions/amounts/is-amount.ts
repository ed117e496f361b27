import { ORDINALS } from '../../lexicon/number-words.js'
import { HYPHEN_COUNTED } from '../../lexicon/numbered-things.js'
import { isDottedClock, ZONES } from '../dates/read-time.js'
import { isAddress } from '../numerals/is-address.js'
import {
  isCapitalized,
  isDigits,
  isGlued,
  isLineStart,
  isMark,
  isSpaced,
  isWord,
  normAt,
  type PieceText,
} from '../numerals/pieces.js'
import { isCountedOne } from './is-counted-one.js'
import { isNamedNumber } from './is-named-number.js'
import { isScore } from './is-score.js'
import type { AmountReading } from './reading.js'

/** Whether a number is an amount at all, and not a name, a place, a time, a score or an idiom. */
export function isAmount(source: PieceText, reading: AmountReading): boolean {
  const { measure, number } = reading
  if (isPartOfCode(source, reading) || isClockTime(source, reading)) return false
  if (measure.type === 'quantity' && isSomeDay(source, reading)) return false
  if (measure.type !== 'number') return true
  if (number.inDigits && normAt(source, number.first).length > LONGEST_NUMBER) return false
  if (isListNumber(source, reading)) return false
  if (normAt(source, number.first) === 'one' && number.end === number.first + 1) {
    return reading.first < number.first || isCountedOne(source, number.first)
  }
  if (number.fraction && normAt(source, number.end - 1) === 'half') return isShareOfHalf(source, reading)
  if (isKind(source, reading) || isNamedNumber(source, reading) || isScore(source, reading)) return false
  if (!number.inDigits) return !isCapitalizedName(source, reading)
  return !(number.power === 0 && isAddress(source, number.first, number.end))
}

/** Longer runs of digits are identifiers. */
const LONGEST_NUMBER = 20

/** "007" */
const PADDED = /^0\d/

/** "COVID-19", "XC40", "1.2.3", "555-0142", "9/11", "5-4", "#7", "5G", "007": glued to letters, digits or signs. */
function isPartOfCode(source: PieceText, { first, end, measure, number }: AmountReading): boolean {
  if (isGlued(source, first)) {
    if (isWord(source, first - 1)) return true
    const before = normAt(source, first - 1)
    if (CODE_MARKS.has(before) && isGlued(source, first - 1) && !isMark(source, first - 2)) {
      return measure.type === 'number' ? !PREFIXES.has(normAt(source, first - 2)) : before !== '-'
    }
    if (before === '#' || before === '@') return true
  }
  if (!number.inDigits || measure.type === 'money' || measure.type === 'percent') return false
  if (PADDED.test(normAt(source, number.first)) || followsCode(source, first)) return true
  if (!isGlued(source, end)) return false
  // "401(k)", "501(c)(3)"
  if (normAt(source, end) === '(' && isGlued(source, end + 1) && normAt(source, end + 1).length === 1)
    return true
  if (isWord(source, end)) return true
  return (
    CODE_MARKS.has(normAt(source, end)) &&
    isDigits(source, end + 1) &&
    isGlued(source, end + 1) &&
    measure.type === 'number'
  )
}

/** "0800 123 456": groups of digits after one that is no number. */
function followsCode(source: PieceText, first: number): boolean {
  for (
    let at = first - 1;
    at >= first - MOST_GROUPS && isDigits(source, at) && !isLineStart(source, at + 1);
    at--
  ) {
    if (PADDED.test(normAt(source, at))) return true
  }
  return false
}

const MOST_GROUPS = 4

/** "sub-7", "then-18": words that a hyphen ties to a number without making a name of it. */
const PREFIXES = new Set(['sub', 'then', 'pre', 'near'])
const CODE_MARKS = new Set(['-', '.', ':', '/', '_', '&', '\\'])

/** "it could one day stretch": the adverb, unless the words around ask for a length. */
function isSomeDay(source: PieceText, { first, end }: AmountReading): boolean {
  if (normAt(source, first) !== 'one' || normAt(source, first + 1) !== 'day' || end !== first + 2)
    return false
  return !DAY_LEADERS.has(normAt(source, first - 1)) && !DAY_FOLLOWERS.has(normAt(source, end))
}

const DAY_LEADERS = new Set('for in after just than within only about least took on of or every'.split(' '))
const DAY_FOLLOWERS = new Set('later after before ago earlier of'.split(' '))

/** "8:30", "5 a.m.", "2 p.m.", "six o'clock", "at 22.40 on Saturday". */
function isClockTime(source: PieceText, { first, end }: AmountReading): boolean {
  if (isLineStart(source, end)) return false
  if (end === first + 1 && isDottedClock(source, first)) return true
  const norm = normAt(source, end)
  if (norm === 'am' || norm === 'pm' || ZONES.has(norm)) return true
  if ((norm === 'a' || norm === 'p') && normAt(source, end + 1) === '.' && normAt(source, end + 2) === 'm')
    return true
  return norm === 'o' && normAt(source, end + 1) === "'" && normAt(source, end + 2) === 'clock'
}

/** "1. ", "2) " at the head of a line. */
function isListNumber(source: PieceText, { first, end, number }: AmountReading): boolean {
  const mark = normAt(source, end)
  return (
    number.inDigits &&
    isLineStart(source, first) &&
    (mark === '.' || mark === ')') &&
    !isLineStart(source, end + 1) &&
    isSpaced(source, end + 1)
  )
}

/** "four-door", "three-point range": a hyphen makes a kind, unless the noun is one that is counted. */
const MARGINS = new Set(
  'lead increase advantage margin edge gap drop swing rise decline win victory majority deficit'.split(' '),
)

function isKind(source: PieceText, { end }: AmountReading): boolean {
  if (normAt(source, end) !== '-' || !isGlued(source, end) || !isGlued(source, end + 1)) return false
  const next = normAt(source, end + 1)
  if (next === 'point' || next === 'delegate' || next === 'vote' || next === 'seat')
    return !MARGINS.has(normAt(source, end + 2))
  return isWord(source, end + 1) && !HYPHEN_COUNTED.has(next) && next !== 'plus' && next !== 'odd'
}

/** "Kick Six", "Final Four", "Group of Seven": a capital within a sentence, after a capital. */
function isCapitalizedName(source: PieceText, { first, number }: AmountReading): boolean {
  if (number.end !== number.first + 1 || isLineStart(source, first) || !isCapitalized(source, number.first))
    return false
  const before = normAt(source, first - 1) === 'of' ? first - 2 : first - 1
  return isCapitalized(source, before) && !isCapitalized(source, number.end) && !isLineStart(source, before)
}

/** "half the jurors", "half of them", "more than half", "cut by half": not "the second half", "half-time", "half way". */
function isShareOfHalf(source: PieceText, { first, end }: AmountReading): boolean {
  if (normAt(source, end) === '-') return false
  const before = normAt(source, first - 1)
  if (ORDINALS.has(before) || before === 'other') return false
  if (!isLineStart(source, end) && SHARED.has(normAt(source, end))) return true
  return (
    before === 'than' ||
    before === 'by' ||
    before === 'about' ||
    before === 'nearly' ||
    before === 'almost' ||
    before === 'roughly'
  )
}

const SHARED = new Set([
  'of',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'those',
  'these',
  'all',
])
