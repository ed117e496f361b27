import { sentenceAt } from '../../numerals/find-words.js'
import {
  isCapitalized,
  isGlued,
  isLineStart,
  isWord,
  normAt,
  type PieceText,
  startAt,
} from '../../numerals/pieces.js'
import type { AmountReading } from '../reading.js'
import { isPartOfName } from './is-named-number.js'

/**
 * "Kick Six", "Final Four", "Group of Seven": a capital within a line, after a capital. In running prose any number with
 * one: "Joseph Two Rivers", "at Three Oaks"; a headline has capitals of its own ("Storm Kills Two People").
 */
export function isCapitalizedName(source: PieceText, first: number, end: number): boolean {
  if (end !== first + 1 || isLineStart(source, first) || !isCapitalized(source, first)) return false
  const before = normAt(source, first - 1) === 'of' ? first - 2 : first - 1
  const capital = isCapitalized(source, before) && !isLineStart(source, before)
  if (capital && !isCapitalized(source, end)) return true
  return (isWord(source, first - 1) || YEAR.test(normAt(source, first - 1))) && isInProse(source, first)
}

/** "the 1967 | Six Day War" */
const YEAR = /^\d{4}$/

/** "Three Mile Island", "the Six Day War"; "WISE 1049-C", whose letter is no degree. */
export function isNamedMeasure(source: PieceText, reading: AmountReading): boolean {
  const { first, end, number } = reading
  if (number.inDigits) return isLetteredName(source, reading)
  return (
    number.first === first && isCapitalized(source, end - 1) && isCapitalizedName(source, first, number.end)
  )
}

/** A hyphen and one capital after the plain digits of a proper name. */
function isLetteredName(source: PieceText, reading: AmountReading): boolean {
  const { end, number } = reading
  const lettered = end === number.end + 2 && normAt(source, number.end) === '-' && isGlued(source, end - 1)
  return (
    lettered &&
    normAt(source, end - 1).length === 1 &&
    isCapitalized(source, end - 1) &&
    isPartOfName(source, reading)
  )
}

/** A sentence with a stop at its end, as prose has and headlines have not. */
function isInProse(source: PieceText, i: number): boolean {
  const { sentences } = source.document
  const sentence = sentences[sentenceAt(sentences, startAt(source, i))]
  return sentence !== undefined && STOP.test(source.text.slice(sentence.end - 2, sentence.end))
}

const STOP = /[.?!]/
