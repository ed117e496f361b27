import { releaseEndings } from '../../lexicon/layout-phrases.js'
import { isUpperAt } from '../characters.js'
import { bareOf, openingOf } from './line-text.js'
import type { LineReading } from './read-line-kind.js'

/** "About Harbour Trust", above a paragraph that says what the Harbour Trust is. */
function isAboutHeading(text: string, { line, shape }: LineReading, below: LineReading | undefined): boolean {
  if (below === undefined || shape.ended || shape.words < 2 || shape.words > 8) return false
  const heading = /^[*_#\s]*about (?:the )?/i.exec(
    text.slice(line.start, Math.min(line.end, line.start + 20)),
  )
  if (heading === null) return false
  const [name = ''] = text.slice(line.start + heading[0].length, line.end).split(/[\s,*]/, 1)
  const opening = text.slice(below.line.start, Math.min(below.line.end, below.line.start + OPENING))
  return isUpperAt(name, 0) && opening.includes(name)
}

/** "Founded in 2019, Harbour Trust runs": so far into the paragraph its subject has been named. */
const OPENING = 60

/** Marks what a press release says below its story: from "ENDS", "Notes to editors" or "About Harbour Trust" on. */
export function markReleaseTail(text: string, readings: readonly LineReading[]): void {
  const first = readings.findIndex(({ kind, shape }) => kind === 'paragraph' && shape.ended)
  if (first < 0) return
  let below = false
  for (let i = first + 1; i < readings.length; i++) {
    const reading = readings[i]
    if (reading === undefined) continue
    const { kind, line, shape } = reading
    below ||=
      shape.words <= 8 &&
      shape.length < 80 &&
      (releaseEndings.has(bareOf(openingOf(text, line))) ||
        (kind === 'paragraph' && isAboutHeading(text, reading, readings[i + 1])))
    if (!below || kind === 'boilerplate') continue
    reading.kind = 'boilerplate'
    reading.confidence = 0.7
  }
}
