import type { Line } from '../find-lines.js'
import type { BlockKind } from '../types.js'
import { isBoilerplate, isStray } from './is-boilerplate.js'
import { isByline } from './is-byline.js'
import { isCaption } from './is-caption.js'
import { isRelatedLink } from './is-related-link.js'
import { type LineShape, openingOf, shapeOf } from './line-text.js'

export interface LineReading {
  readonly line: Line
  readonly shape: LineShape
  kind: BlockKind
  confidence: number
}

const BULLET = /^(?:[•◦▪‣·●■]|\*\s)\s*\S/
/** A single one opens what somebody says in a dialogue: "– I heard." */
const DASHED = /^[-–]\s+\S/
const NUMBERED = /^\d{1,2}[.)]\s/

/** What a line is by its own words, before its place on the page is looked at. */
export function readLineKind(text: string, line: Line): LineReading {
  const shape = shapeOf(text, line)
  if (shape.length > 600) return { line, shape, kind: 'paragraph', confidence: 0.9 }
  if (isStray(shape)) return { line, shape, kind: 'boilerplate', confidence: 0.9 }
  const opening = openingOf(text, line)
  if (isRelatedLink(opening, shape)) return { line, shape, kind: 'related-link', confidence: 0.9 }
  if (isCaption(text, line, opening, shape)) return { line, shape, kind: 'caption', confidence: 0.85 }
  if (isBoilerplate(text, line, opening, shape)) return { line, shape, kind: 'boilerplate', confidence: 0.9 }
  const head = text.slice(line.start, Math.min(line.end, line.start + 140))
  if (isByline(head, shape)) return { line, shape, kind: 'byline', confidence: 0.9 }
  if (BULLET.test(head)) return { line, shape, kind: 'list-item', confidence: 0.8 }
  if (DASHED.test(head)) return { line, shape, kind: 'list-item', confidence: 0.7 }
  if (NUMBERED.test(head)) return { line, shape, kind: 'list-item', confidence: 0.6 }
  return { line, shape, kind: 'paragraph', confidence: shape.ended ? 0.9 : 0.6 }
}
