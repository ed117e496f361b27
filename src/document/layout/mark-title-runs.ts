import { isLowerAt } from '../characters.js'
import { type LineReading, takeFor } from './line-reading.js'
import { isLink } from './mark-link-lists.js'

const SHORTEST_RUN = 4
const SHORTEST_TITLE = 5

/**
 * Marks four titles or more in a row behind the story's first sentence: what else the page has, with no heading over it.
 * What a colon leads to is a list of the story's own.
 */
export function markTitleRuns(text: string, readings: readonly LineReading[]): void {
  let told = false
  let from = 0
  for (let i = 0; i <= readings.length; i++) {
    const reading = readings[i]
    if (reading !== undefined && told && isTitle(text, reading)) continue
    if (i - from >= SHORTEST_RUN && text.charAt((readings[from - 1]?.end ?? 0) - 1) !== ':')
      for (const title of readings.slice(from, i)) takeFor(title, 'related-link', 0.6)
    from = i + 1
    told ||= reading?.kind === 'paragraph' && reading.ended
  }
}

/** A link that opens as a title does, and not as what somebody said or did: "“Has she …", "He would defend …". */
function isTitle(text: string, reading: LineReading): boolean {
  const { kind, words, start, end } = reading
  if (kind !== 'paragraph' || words < SHORTEST_TITLE || !isLink(text, reading)) return false
  if (isLowerAt(text, start) || PRONOUN.test(text.slice(start, start + 5))) return false
  const open = MARKS.indexOf(text.charAt(start))
  if (open < 0) return true
  const close = text.slice(start + 1, end).indexOf(CLOSING.charAt(open))
  return close >= 0
}

const PRONOUN = /^(?:He|She|It|They|We|I) /
const MARKS = '"“‘\''
const CLOSING = '"”’\''
