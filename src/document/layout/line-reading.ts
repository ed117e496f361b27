import { classAt, DIGIT, isLowerAt, isUpperAt, LETTER, SURROGATE } from '../characters.js'
import type { BlockKind } from '../types.js'

/** Longest line that can be anything but a paragraph by its wording. */
export const LONGEST_FURNITURE = 400

const OTHER_SPACE = /[^\S ]/

/** What markdown and mail programs put before the words of a line. */
const MARKUP = /^[*_#>~\s]+/

/** The first characters of a line, in small letters and with plain spaces: what phrase lists are asked for. */
export function openingOf(text: string, line: LineReading): string {
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

/** A line without the white space around it: what is counted in it, and what it is taken for. */
export interface LineReading {
  readonly start: number
  readonly end: number
  readonly length: number
  readonly letters: number
  readonly words: number
  /** Words that begin with a capital letter or a digit, and those that begin with a small letter. */
  readonly capitalised: number
  readonly small: number
  /** The line ends as a sentence does: a stop, a question or exclamation mark, with closing marks after it. */
  readonly ended: boolean
  kind: BlockKind
  confidence: number
}

export function takeFor(line: LineReading, kind: BlockKind, confidence: number): LineReading {
  line.kind = kind
  line.confidence = confidence
  return line
}

const CLOSING = '”’»"\')]'

/** Counts the words of the first 400 characters of a line, which is a paragraph until something else is found. */
export function countWords(text: string, start: number, end: number): LineReading {
  let letters = 0
  let words = 0
  let capitalised = 0
  let small = 0
  let inWord = false
  const stop = Math.min(end, start + LONGEST_FURNITURE)
  for (let at = start; at < stop; at++) {
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
  let last = end - 1
  while (last > start && CLOSING.includes(text.charAt(last))) last--
  const ended = '.?!…:;,'.includes(text.charAt(last))
  return {
    start,
    end,
    length: end - start,
    letters,
    words,
    capitalised,
    small,
    ended,
    kind: 'paragraph',
    confidence: ended ? 0.9 : 0.6,
  }
}
