import { findDateline } from './find-dateline.js'
import type { LineReading } from './read-line-kind.js'

const LONGEST_HEADLINE = 160
const LONGEST_DEK = 280

/** Titles have no stop at their end, or capital letters throughout: "Council Votes to Close Harbour." */
function isTitleLike(text: string, { line, shape }: LineReading): boolean {
  if (shape.length > LONGEST_HEADLINE || shape.words === 0) return false
  const last = text.charAt(line.end - 1)
  if (last === ',' || last === ';' || last === ':') return false
  if (!shape.ended || last === '?' || last === '!') return true
  return shape.capitalised >= 3 && shape.small <= shape.capitalised
}

/** The lines of the story itself, with furniture left out. */
function isStory(reading: LineReading): boolean {
  return reading.kind === 'paragraph' || reading.kind === 'byline'
}

/** Marks the headline, and the dek under it where a byline, a dateline or the story follows. */
export function markHeadline(text: string, readings: readonly LineReading[]): void {
  const story = readings.slice(0, 40).filter(isStory)
  const [headline, dek, ...rest] = story[0]?.kind === 'byline' ? story.slice(1) : story
  if (headline === undefined || dek === undefined || headline.kind !== 'paragraph') return
  if (!isTitleLike(text, headline) || findDateline(text, headline.line) >= 0) return
  headline.kind = 'headline'
  headline.confidence = headline.shape.ended ? 0.7 : 0.9
  if (dek.kind !== 'paragraph' || dek.shape.length > LONGEST_DEK || findDateline(text, dek.line) >= 0) return
  const below = rest[0]
  if (below === undefined) return
  const opensStory = below.kind === 'byline' || findDateline(text, below.line) >= 0
  if (!opensStory && (dek.shape.ended || below.shape.length < dek.shape.length)) return
  dek.kind = 'dek'
  dek.confidence = opensStory ? 0.8 : 0.6
}
