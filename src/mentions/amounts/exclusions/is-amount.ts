import { ORDINALS } from '../../../lexicon/number-words.js'
import { HYPHEN_COUNTED } from '../../../lexicon/numbered-things.js'
import { isAddress } from '../../numerals/is-address.js'
import {
  isGlued,
  isLineStart,
  isSpaced,
  isWord,
  lengthAt,
  normAt,
  type PieceText,
} from '../../numerals/pieces.js'
import type { AmountReading } from '../reading.js'
import { isCapitalizedName, isNamedMeasure } from './is-capitalized-name.js'
import { isClockTime } from './is-clock-time.js'
import { isCode } from './is-code.js'
import { isCountedOne } from './is-counted-one.js'
import { isEmergencyNumber } from './is-emergency-number.js'
import { isInnings } from './is-innings.js'
import { isNamedNumber } from './is-named-number.js'
import { isScore } from './is-score.js'
import { isTiebreak } from './is-tiebreak.js'

/** Whether a number is an amount at all, and not a name, a place, a time, a score or an idiom. */
export function isAmount(source: PieceText, reading: AmountReading): boolean {
  const { measure, number } = reading
  if (isCode(source, reading) || isClockTime(source, reading) || isHalfOfGame(source, reading)) return false
  if (measure.type === 'quantity' && isNoQuantity(source, reading)) return false
  if (measure.type !== 'number') return true
  if (number.inDigits && normAt(source, number.first).length > LONGEST_NUMBER) return false
  if (isListNumber(source, reading) || isTiebreak(source, reading) || isEmergencyNumber(source, reading))
    return false
  if (normAt(source, number.first) === 'one' && number.end === number.first + 1) {
    return reading.first < number.first || isCountedOne(source, number.first)
  }
  if (number.fraction && normAt(source, number.end - 1) === 'half') return isShareOfHalf(source, reading)
  if (isKind(source, reading) || isNamedNumber(source, reading) || isScore(source, reading)) return false
  if (!number.inDigits) return !isCapitalizedName(source, reading.first, number.end)
  return !(number.power === 0 && isAddress(source, number.first, number.end))
}

/** Longer runs of digits are identifiers. */
const LONGEST_NUMBER = 20

function isNoQuantity(source: PieceText, reading: AmountReading): boolean {
  if (
    isZeroDay(source, reading) ||
    isSomeDay(source, reading) ||
    isNamedMeasure(source, reading) ||
    isInnings(source, reading)
  )
    return true
  // "3170 W. County Road"
  const letter = lengthAt(source, reading.end - 1) === 1 && normAt(source, reading.end) === '.'
  return letter && isAddress(source, reading.first, reading.number.end)
}

/** "a zero-day flaw", "zero-hours contracts": a kind. */
function isZeroDay(source: PieceText, { first, measure }: AmountReading): boolean {
  if (normAt(source, first) !== 'zero' || normAt(source, first + 1) !== '-') return false
  return measure.type === 'quantity' && measure.unit.dimension === 'time'
}

/** "it could one day stretch": the adverb, unless the words around ask for a length. */
function isSomeDay(source: PieceText, { first, end }: AmountReading): boolean {
  if (normAt(source, first) !== 'one' || normAt(source, first + 1) !== 'day' || end !== first + 2)
    return false
  // "one day a week"
  if (normAt(source, end) === 'a' && PERIODS.has(normAt(source, end + 1))) return false
  return !DAY_LEADERS.has(normAt(source, first - 1)) && !DAY_FOLLOWERS.has(normAt(source, end))
}

const PERIODS = new Set(['week', 'month', 'year', 'fortnight', 'season'])
const DAY_LEADERS = new Set('for in after just than within only about least took on of or every'.split(' '))
const DAY_FOLLOWERS = new Set('later after before ago earlier of'.split(' '))

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

/** "four second-[half minutes]": the half of a game */
function isHalfOfGame(source: PieceText, { first, number }: AmountReading): boolean {
  if (!number.fraction || normAt(source, first - 1) !== '-' || !isGlued(source, first)) return false
  return normAt(source, first) === 'half' && ORDINALS.has(normAt(source, first - 2))
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
