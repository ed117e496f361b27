import { findDateline } from './find-dateline.js'
import { type LineReading, takeFor } from './line-reading.js'

const LONGEST_HEADLINE = 160
/** With a stop at its end a longer one is the first sentence of the story. */
const LONGEST_ENDED = 110
/** "Key points" is no dek. */
const SHORTEST_DEK = 4
const LONGEST_DEK = 280

/** Titles have no stop at their end, or capital letters throughout: "Council Votes to Close Harbour." */
function isTitleLike(text: string, line: LineReading): boolean {
  if (line.length > LONGEST_HEADLINE || line.words === 0) return false
  const last = text.charAt(line.end - 1)
  if (last === ',' || last === ';' || last === ':') return false
  if (!line.ended || last === '?' || last === '!') return true
  if (line.capitalised < 3 || line.small > line.capitalised) return false
  return line.length <= LONGEST_ENDED || 2 * line.small <= line.capitalised
}

/** The lines of the story itself, with furniture left out. */
function isStory(reading: LineReading): boolean {
  return reading.kind === 'paragraph' || reading.kind === 'byline'
}

const LONGEST_STUB = 3
const LEAST_NAVIGATION = 3

/**
 * How many lines of a masthead stand above the headline: "Port Maren Courier", "News", "Local", two or more short ones
 * in a row, or one with the page's navigation under it.
 */
function countStubs(text: string, story: readonly LineReading[], readings: readonly LineReading[]): number {
  const count = story.findIndex(
    ({ kind, words, ended }) => kind !== 'paragraph' || words > LONGEST_STUB || ended,
  )
  const [first] = story
  const below = story[count]
  if (count < 1 || first === undefined || below?.kind !== 'paragraph') return 0
  if (below.ended || !isTitleLike(text, below)) return 0
  return count > 1 || readings.indexOf(below) - readings.indexOf(first) > LEAST_NAVIGATION ? count : 0
}

/** "Fact check: …" at the top, with the story right under it, is the title of this article and leads to no other. */
function freeTitle(text: string, [first, second]: readonly LineReading[]): void {
  if (first?.kind !== 'related-link' || !isTitleLike(text, first)) return
  if (second?.kind === 'paragraph' && second.ended) takeFor(first, 'paragraph', 0.6)
}

/** Marks the headline, and the dek under it where a byline, a dateline or the story follows. */
export function markHeadline(text: string, readings: readonly LineReading[]): void {
  freeTitle(text, readings)
  const all = readings.slice(0, 40).filter(isStory)
  const stubs = all.slice(0, countStubs(text, all, readings))
  for (const stub of stubs) {
    takeFor(stub, 'boilerplate', 0.6)
  }
  const story = all.slice(stubs.length)
  const [headline, dek, ...rest] = story[0]?.kind === 'byline' ? story.slice(1) : story
  if (headline === undefined || dek === undefined || headline.kind !== 'paragraph') return
  if (!isTitleLike(text, headline) || findDateline(text, headline) >= 0) return
  takeFor(headline, 'headline', headline.ended ? 0.7 : 0.9)
  if (dek.kind !== 'paragraph' || dek.words < SHORTEST_DEK || dek.length > LONGEST_DEK) return
  if (findDateline(text, dek) >= 0) return
  const below = rest[0]
  if (below === undefined) return
  const opensStory = below.kind === 'byline' || findDateline(text, below) >= 0
  if (!opensStory && (dek.ended || below.length < dek.length)) return
  takeFor(dek, 'dek', opensStory ? 0.8 : 0.6)
}
