import { relatedEndings, relatedOpenings } from '../../lexicon/layout-phrases.js'
import type { LineReading } from './line-reading.js'
import { groupPhrases, opensWith } from './phrase-list.js'

const OPENINGS = groupPhrases(relatedOpenings)

/** A line that points to another article: "RELATED: Port reopens", "Read more: …", "See also …". */
export function isRelatedLink(text: string, opening: string, line: LineReading): boolean {
  if (line.length > 220) return false
  return opensWith(opening, OPENINGS) || isBracketed(text, line) || endsInPointer(text, line)
}

/** "[What the deal means for ferries]": a title in square brackets, and not the "[Laughter]" of a transcript. */
function isBracketed(text: string, { start, end, words }: LineReading): boolean {
  return words >= SHORTEST_TITLE && text[start] === '[' && text.indexOf(']', start) === end - 1
}

const SHORTEST_TITLE = 5

/** "Port reopens after storm Full Article" */
function endsInPointer(text: string, { start, end, words, ended }: LineReading): boolean {
  if (ended || words < 4) return false
  const ending = text.slice(Math.max(start, end - LONGEST_ENDING), end).toLowerCase()
  return relatedEndings.some((pointer) => ending.endsWith(pointer))
}

const LONGEST_ENDING = 16
