import { classAt, DIGIT, isLowerAt, isUpperAt, LETTER, SURROGATE } from '../characters.js'
import type { Line } from '../find-lines.js'

/** Longest line that can be anything but a paragraph by its wording. */
export const LONGEST_FURNITURE = 400

const OTHER_SPACE = /[^\S ]/

/** What markdown and mail programs put before the words of a line. */
const MARKUP = /^[*_#>~\s]+/

/** The first characters of a line, in small letters and with plain spaces: what phrase lists are asked for. */
export function openingOf(text: string, line: Line): string {
  const opening = text.slice(line.start, Math.min(line.end, line.start + 80)).toLowerCase()
  const plain = OTHER_SPACE.test(opening) ? opening.replace(/\s/g, ' ') : opening
  return '*_#>~'.includes(plain.charAt(0)) ? plain.replace(MARKUP, '') : plain
}

/** A letter, a digit or a quotation mark. */
const OF_WORDS = /[a-z\d"'“”‘’«»]/

/** "share this: »" as "share this", "-ENDS-" as "ends": the words of an opening; quotation marks stay. */
export function bareOf(opening: string): string {
  let start = 0
  let end = opening.length
  while (start < end && !OF_WORDS.test(opening.charAt(start))) start++
  while (end > start && !OF_WORDS.test(opening.charAt(end - 1))) end--
  return opening.slice(start, end)
}

export interface LineShape {
  readonly length: number
  readonly letters: number
  readonly words: number
  /** Words that begin with a capital letter or a digit, and those that begin with a small letter. */
  readonly capitalised: number
  readonly small: number
  /** The line ends as a sentence does: a stop, a question or exclamation mark, with closing marks after it. */
  readonly ended: boolean
}

const CLOSING = '”’»"\')]'

/** Counts the words of the first 400 characters of a line. */
export function shapeOf(text: string, line: Line): LineShape {
  let letters = 0
  let words = 0
  let capitalised = 0
  let small = 0
  let inWord = false
  const stop = Math.min(line.end, line.start + LONGEST_FURNITURE)
  for (let at = line.start; at < stop; at++) {
    const found = classAt(text, at)
    const word = found === LETTER || found === DIGIT || found === SURROGATE
    if (word) {
      letters++
      if (!inWord) {
        words++
        if (isLowerAt(text, at)) small++
        else if (isUpperAt(text, at) || found === DIGIT) capitalised++
      }
      inWord = true
    } else if (inWord) inWord = "'’".includes(text.charAt(at))
  }
  let last = line.end - 1
  while (last > line.start && CLOSING.includes(text.charAt(last))) last--
  return {
    length: line.end - line.start,
    letters,
    words,
    capitalised,
    small,
    ended: '.?!…:;,'.includes(text.charAt(last)),
  }
}
