import { STREET_WORDS } from '../../lexicon/numbered-things.js'
import { isCapitalized, isLineStart, normAt, type PieceText, printed } from './pieces.js'

const LONGEST = 6
// A pattern written inside a function is made anew at each call.
const POSTCODE = /^\d{5}$/
const STATE = /^[A-Z]{2}$/
const NUMBER = /^(?:\d+|st|nd|rd|th)$/

/** Whether the number of pieces `first` to `end` is a house or a postcode: "1600 Pennsylvania Avenue", "DC 20500". */
export function isAddress(source: PieceText, first: number, end: number): boolean {
  if (POSTCODE.test(normAt(source, first)) && STATE.test(printed(source, first - 1))) return true
  for (let at = end; at < end + LONGEST && !isLineStart(source, at); at++) {
    const norm = normAt(source, at)
    const named = isCapitalized(source, at)
    if (named && at > end && STREET_WORDS.has(norm)) return true
    // "14 W. 83rd St"
    if (!named && norm !== '.' && !NUMBER.test(norm)) return false
  }
  return false
}
