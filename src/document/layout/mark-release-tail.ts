import { releaseEndings } from '../../lexicon/layout-phrases.js'
import { isUpperAt } from '../characters.js'
import { bareOf, type LineReading, openingOf, takeFor } from './line-reading.js'

/** "About Harbour Trust", above a paragraph that says what the Harbour Trust is. */
function isAboutHeading(text: string, line: LineReading, below: LineReading | undefined): boolean {
  if (below === undefined || line.ended || line.words < 2 || line.words > 8) return false
  const heading = /^[*_#\s]*about (?:the )?/i.exec(
    text.slice(line.start, Math.min(line.end, line.start + 20)),
  )
  if (heading === null) return false
  const [name = ''] = text.slice(line.start + heading[0].length, line.end).split(/[\s,*]/, 1)
  const opening = text.slice(below.start, Math.min(below.end, below.start + OPENING))
  return isUpperAt(name, 0) && opening.includes(name)
}

/** "Founded in 2019, Harbour Trust runs": so far into the paragraph its subject has been named. */
const OPENING = 60

/** Marks what a press release says below its story: from "ENDS", "Notes to editors" or "About Harbour Trust" on. */
export function markReleaseTail(text: string, readings: readonly LineReading[]): void {
  const first = readings.findIndex(({ kind, ended }) => kind === 'paragraph' && ended)
  if (first < 0) return
  let below = false
  for (let i = first + 1; i < readings.length; i++) {
    const reading = readings[i]
    if (reading === undefined) continue
    const { kind, words, length } = reading
    below ||=
      words <= 8 &&
      length < 80 &&
      (releaseEndings.has(bareOf(openingOf(text, reading))) ||
        (kind === 'paragraph' && isAboutHeading(text, reading, readings[i + 1])))
    if (!below || kind === 'boilerplate') continue
    takeFor(reading, 'boilerplate', 0.7)
  }
}
