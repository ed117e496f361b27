import { isDigits, isLineStart, isWord, normAt, type PieceText } from '../../numerals/pieces.js'
import { readNumber } from '../../numerals/read-number.js'
import { readCurrencyAfter } from '../measures/read-currency-after.js'
import { readCurrencyBefore } from '../measures/read-currency-before.js'
import { readPercent, readUnit } from '../measures/read-unit.js'
import type { AmountReading } from '../reading.js'

/**
 * "voted 11 to 6", "a 7-to-2 margin": two bare numbers that do not rise, unless "from" tells of a change. Votes may rise:
 * "failed 58 to 61", "by 6 votes to 9".
 */
export function isScore(source: PieceText, reading: AmountReading): boolean {
  const { first, end, value } = reading
  if (typeof value !== 'number') return isTally(source, reading)
  if (!Number.isInteger(value)) return false
  if (isPartOfTally(source, first, end)) return true
  const after = joinedTo(source, end)
  if (after !== null && normAt(source, first - 1) !== 'from') {
    const second = readNumber(source, after)
    if (second !== null && typeof second.value === 'number' && second.value <= value)
      return endsBare(source, second.end)
  }
  if (normAt(source, first - 1) !== 'to' || normAt(source, first - 3) === 'from') return false
  const opening = readNumber(source, first - 2)
  // "gave $500 to 10 people" is no score
  return (
    opening !== null &&
    readCurrencyBefore(source, first - 2) === null &&
    opening.end === first - 1 &&
    typeof opening.value === 'number' &&
    opening.value >= value
  )
}

/** "6 | votes to 3", "6 votes to | 3". */
function isPartOfTally(source: PieceText, first: number, end: number): boolean {
  if (normAt(source, end) === 'votes' && normAt(source, end + 1) === 'to') return isDigits(source, end + 2)
  return (
    normAt(source, first - 1) === 'to' && normAt(source, first - 2) === 'votes' && !isLineStart(source, first)
  )
}

/** How far before its tally the verb of a vote stands: "rejected the amended bill 58 to 61". */
const VERB_REACH = 6

/** "failed 58 to 61 with", "a vote of 3 to 6": a range after a word of voting that counts nothing. */
function isTally(source: PieceText, { first, end, number }: AmountReading): boolean {
  if (
    !number.inDigits ||
    (isWord(source, end) && !isLineStart(source, end) && !AFTER_TALLY.has(normAt(source, end)))
  )
    return false
  for (let at = first - 1; at >= first - VERB_REACH && !isLineStart(source, at + 1); at--) {
    if (VOTING.has(normAt(source, at))) return true
  }
  return false
}

const VOTING = new Set(
  'vote votes voted voting reject rejects rejected defeated defeat failed fails'.split(' '),
)
const AFTER_TALLY = new Set('with to in on against for after and as that when late but'.split(' '))

/** The piece after "to" or "-to-", or null. */
function joinedTo(source: PieceText, i: number): number | null {
  const at = normAt(source, i) === '-' ? i + 1 : i
  if (normAt(source, at) !== 'to' || isLineStart(source, at)) return null
  return normAt(source, at + 1) === '-' ? at + 2 : at + 1
}

function endsBare(source: PieceText, i: number): boolean {
  return (
    readPercent(source, i) === null && readUnit(source, i) === null && readCurrencyAfter(source, i) === null
  )
}
