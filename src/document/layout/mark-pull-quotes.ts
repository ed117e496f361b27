import { isWordAt } from '../characters.js'
import { type LineReading, takeFor } from './line-reading.js'

const SHORTEST = 24
const LONGEST = 260
const MOST_CANDIDATES = 40

/** Letters and digits only: what is left of a sentence when a pull quote repeats it in other marks. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** A line all in quotation marks, or without a stop, that could stand out from the story. */
function mayStandOut(text: string, { kind, start, end, length, ended }: LineReading): boolean {
  if (kind !== 'paragraph' && kind !== 'subheading') return false
  if (length < SHORTEST || length > LONGEST) return false
  return !ended || (/^["“‘«„]/.test(text.charAt(start)) && /["”’»“]/.test(text.charAt(end - 1)))
}

/** The first words inside the marks: where they stand nowhere else, the line repeats nothing. */
function firstWords(text: string, line: LineReading): string {
  let start = line.start
  while (start < line.end && !isWordAt(text, start)) start++
  const words = text.slice(start, Math.min(start + 21, line.end))
  return words.length < 16 ? '' : words
}

function isRepeated(text: string, candidate: LineReading): boolean {
  const words = firstWords(text, candidate)
  const before = text.indexOf(words)
  return words !== '' && (before < candidate.start || text.indexOf(words, candidate.end) >= 0)
}

/** Marks lines that repeat words of a paragraph of the story: a pull quote. */
export function markPullQuotes(text: string, readings: readonly LineReading[]): void {
  const candidates = readings
    .filter((reading) => mayStandOut(text, reading))
    .slice(0, MOST_CANDIDATES)
    .filter((reading) => isRepeated(text, reading))
  if (candidates.length === 0) return
  const longer = readings.filter((reading) => reading.kind === 'paragraph')
  const bodies = longer.map((reading) => lettersOf(text.slice(reading.start, reading.end)))
  for (const candidate of candidates) {
    const letters = lettersOf(text.slice(candidate.start, candidate.end))
    const repeats = (body: string, i: number): boolean =>
      longer[i] !== candidate && body.length > letters.length && body.includes(letters)
    if (!bodies.some(repeats)) continue
    takeFor(candidate, 'pull-quote', 0.85)
  }
}
