import { isBoilerplate, isStray } from './is-boilerplate.js'
import { isByline } from './is-byline.js'
import { isCaption } from './is-caption.js'
import { isRelatedLink } from './is-related-link.js'
import { countWords, type LineReading, openingOf, takeFor } from './line-reading.js'

const BULLET = /^(?:[•◦▪‣·●■]|\*\s)\s*\S/
/** A single one opens what somebody says in a dialogue: "– I heard." */
const DASHED = /^[-–]\s+\S/
const NUMBERED = /^\d{1,2}[.)]\s/

/** What a line is by its own words, before its place on the page is looked at. */
export function readLine(text: string, start: number, end: number): LineReading {
  const line = countWords(text, start, end)
  if (line.length > 600) return takeFor(line, 'paragraph', 0.9)
  if (isStray(line)) return takeFor(line, 'boilerplate', 0.9)
  const opening = openingOf(text, line)
  if (isRelatedLink(text, opening, line)) return takeFor(line, 'related-link', 0.9)
  if (isCaption(text, opening, line)) return takeFor(line, 'caption', 0.85)
  if (isBoilerplate(text, opening, line)) return takeFor(line, 'boilerplate', 0.9)
  const head = text.slice(start, Math.min(end, start + 140))
  if (isByline(head, line)) return takeFor(line, 'byline', 0.9)
  if (BULLET.test(head)) return takeFor(line, 'list-item', 0.8)
  if (DASHED.test(head)) return takeFor(line, 'list-item', 0.7)
  return NUMBERED.test(head) ? takeFor(line, 'list-item', 0.6) : line
}
