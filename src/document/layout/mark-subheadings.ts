import { isLowerAt } from '../characters.js'
import { type LineReading, takeFor } from './line-reading.js'

const LONGEST_SUBHEADING = 90

/** "— And you?", "(APPLAUSE)", "Source: Harbour Trust", "HOST: Will you stay?": a dialogue, a note, a turn. */
const NO_HEADING = /^(?:>? ?[—–(-]|Source:|(?:Q|[A-Z][A-Z .’'-]+):[^?]*\?$)/

const NUMBERED = /^\d{1,2}[.)] /

/** Nor is what breaks off: "HOST: Let me ask about—". */
const BROKEN_OFF = '—–-'

function mayHead(words: string): boolean {
  // what is quoted heads no section, but for "3. “The harbour question”"
  return (
    (NUMBERED.test(words) || !/["”»]/.test(words)) &&
    !NO_HEADING.test(words) &&
    !BROKEN_OFF.includes(words.slice(-1))
  )
}

/** Marks short lines between paragraphs that end without a stop, and takes back lists of a single item. */
export function markSubheadings(text: string, readings: readonly LineReading[]): void {
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i]
    if (reading === undefined) continue
    const above = readings[i - 1]
    const below = readings[i + 1]
    if (
      reading.kind === 'list-item' &&
      reading.confidence < 0.8 &&
      above?.kind !== 'list-item' &&
      below?.kind !== 'list-item'
    ) {
      reading.kind = 'paragraph'
    }
    if (reading.kind !== 'paragraph' || i === 0 || below === undefined) continue
    const short =
      reading.length <= LONGEST_SUBHEADING &&
      reading.words <= 14 &&
      (!reading.ended || text.charAt(reading.end - 1) === '?')
    const leads =
      below.kind === 'paragraph' &&
      below.ended &&
      below.length > reading.length &&
      // a sentence that goes on in the next line heads nothing
      !isLowerAt(text, below.start)
    if (short && leads && reading.capitalised > 0 && mayHead(text.slice(reading.start, reading.end))) {
      takeFor(reading, 'subheading', reading.small === 0 ? 0.75 : 0.6)
    }
  }
}
