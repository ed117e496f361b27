import { boilerplateLines, boilerplateOpenings } from '../../lexicon/layout-phrases.js'
import type { LineShape } from './line-text.js'
import { groupPhrases, opensWith } from './phrase-list.js'

const LINES: ReadonlySet<string> = new Set(boilerplateLines)
const OPENINGS = groupPhrases(boilerplateOpenings)

/** "Follow The Harbour Post on Twitter", "Follow @desk". */
function asksToFollow(opening: string): boolean {
  return (
    opening.startsWith('follow ') &&
    (/ on (?:twitter|facebook|instagram|x|threads|telegram|tiktok|linkedin|youtube|social)\b/.test(opening) ||
      opening.startsWith('follow @'))
  )
}

/** "More () »", "Menu ›": a few letters and an arrow. */
function isArrowLink(opening: string, shape: LineShape): boolean {
  return shape.words <= 6 && /[»›→▸▶⟩]$/.test(opening)
}

/** "share this: »" as "share this". */
function withoutTail(opening: string): string {
  let end = opening.length
  while (end > 0 && !/[a-z()]/.test(opening.charAt(end - 1))) end--
  return opening.slice(0, end)
}

/** "___", "»", a stray letter: no words at all. */
export function isStray({ letters, length }: LineShape): boolean {
  return letters <= 1 && length <= 400
}

/** Furniture of the page: "ADVERTISEMENT", "Share this", "(Reporting by …)". */
export function isBoilerplate(opening: string, shape: LineShape): boolean {
  if (isArrowLink(opening, shape)) return true
  if (shape.length < 80 && (LINES.has(withoutTail(opening)) || LINES.has(opening))) return true
  return shape.length <= 400 && (opensWith(opening, OPENINGS) || asksToFollow(opening))
}
