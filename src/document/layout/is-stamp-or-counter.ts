import { counterWords, stampCues, stampWords } from '../../lexicon/layout-phrases.js'
import { MONTHS } from '../../lexicon/months.js'
import type { LineReading } from './line-reading.js'

const LONGEST = 80
/** Two days with their hours: "Tue 4 Mar 2031 09.14 GMT Last modified on Tue 4 Mar 2031 09.20 GMT". */
const MOST_WORDS = 18
/** Spelled out: compiling a Unicode class costs a millisecond of the first call. */
const BETWEEN = /[^a-z\d\u00c0-\u1fff]+/
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|am|pm|k|m)?$/

/** "14:32", "9.14 am", "7pm" */
const CLOCK = /\d:\d\d|\d ?[ap]\.?m\b/
/** "1 of 4", "1 / 5": which picture it is. */
const PICTURE_COUNT = /^\d{1,3} ?(?:of|\/) ?\d{1,3}\.?$/
const YEAR = /\b[12]\d{3}\b/

const isStampWord = (word: string): boolean => stampWords.has(word) || stampCues.has(word) || MONTHS.has(word)

function wordsOf(opening: string, line: LineReading): readonly string[] {
  if (line.length > LONGEST || line.words > MOST_WORDS || !/\d/.test(opening)) return []
  return opening.split(BETWEEN).filter((word) => word !== '')
}

/**
 * A line of nothing but a time or the day of publication: "14:32", "Updated 2 hours ago", "Tue 4 Mar 2031 09.14 GMT",
 * or of what a page counts: "342 comments". "March 4" and "12.40" may head a chapter or fill a table.
 */
export function isStampOrCounter(opening: string, line: LineReading): boolean {
  const words = wordsOf(opening, line)
  if (words.length === 0) return false
  if (words.length <= 3 && PICTURE_COUNT.test(opening)) return true
  const names = words.filter((word) => !NUMBER.test(word))
  if (names.length > 0 && names.every((word) => counterWords.has(word))) return true
  if (!names.every(isStampWord)) return false
  return (
    CLOCK.test(opening) ||
    names.some((word) => stampCues.has(word)) ||
    (names.length > 0 && YEAR.test(opening))
  )
}
