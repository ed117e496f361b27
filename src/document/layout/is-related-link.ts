import { relatedOpenings } from '../../lexicon/layout-phrases.js'
import type { LineReading } from './line-reading.js'
import { groupPhrases, opensWith } from './phrase-list.js'

const OPENINGS = groupPhrases(relatedOpenings)

/** A line that points to another article: "RELATED: Port reopens", "Read more: …", "See also …". */
export function isRelatedLink(opening: string, line: LineReading): boolean {
  return line.length <= 220 && opensWith(opening, OPENINGS)
}
