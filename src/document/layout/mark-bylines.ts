import { bylineRoles } from '../../lexicon/layout-phrases.js'
import { type LineReading, openingOf, takeFor } from './line-reading.js'

/** Lines from the top among which they are looked for. */
const DEEPEST = 20

/** "Local government reporter", "Associated Press", "Guest columnist": ends in a word for who writes. */
function isRole(text: string, reading: LineReading): boolean {
  if (reading.kind !== 'paragraph' && reading.kind !== 'dek') return false
  if (reading.ended || reading.words > 6 || reading.capitalised === 0) return false
  const opening = openingOf(text, reading)
  return reading.length <= 80 && bylineRoles.has(opening.slice(opening.lastIndexOf(' ') + 1))
}

/** "Ana Cole", "Ana Cole and Tom Lund" */
const NAMES =
  /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}(?:(?:,| and) \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}){0,3}$/u

function isNames(text: string, reading: LineReading | undefined): boolean {
  if (reading === undefined || (reading.kind !== 'paragraph' && reading.kind !== 'dek')) return false
  return reading.length <= 100 && NAMES.test(text.slice(reading.start, reading.end))
}

/** Marks lines of the head that say who wrote without "by": names with a role under them, and a role under a byline. */
export function markBylines(text: string, readings: readonly LineReading[]): void {
  const deepest = Math.min(DEEPEST, readings.length)
  for (let i = 1; i < deepest; i++) {
    const above = readings[i - 1]
    const reading = readings[i]
    if (above === undefined || reading === undefined || !isRole(text, reading)) continue
    if (above.kind !== 'byline' && !isNames(text, above)) continue
    for (const line of [above, reading]) {
      if (line.kind === 'byline') continue
      takeFor(line, 'byline', 0.7)
    }
  }
}
