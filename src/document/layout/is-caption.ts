import { captionOpenings, creditEndings } from '../../lexicon/layout-phrases.js'
import type { Line } from '../find-lines.js'
import type { LineShape } from './line-text.js'
import { groupPhrases, opensWith } from './phrase-list.js'

const OPENINGS = groupPhrases(captionOpenings)

/** Caption or credit of a picture: "FILE - A ferry …", "Photo by Jane Roe", "… (Jane Roe/Getty Images)". */
export function isCaption(text: string, line: Line, opening: string, shape: LineShape): boolean {
  if (shape.length > 600) return false
  if (opensWith(opening, OPENINGS)) return true
  const tail = text.slice(Math.max(line.start, line.end - 24), line.end).toLowerCase()
  const ending = tail.replace(/\.$/, '')
  return creditEndings.some((credit) => ending.endsWith(credit))
}
