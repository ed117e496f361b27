import { captionOpenings, creditEndings } from '../../lexicon/layout-phrases.js'
import type { LineReading } from './line-reading.js'
import { groupPhrases, opensWith } from './phrase-list.js'

const OPENINGS = groupPhrases(captionOpenings)

/** What credits end in: most lines are told apart by their last letter. */
const LAST_LETTERS: ReadonlySet<string> = new Set(creditEndings.map((credit) => credit.slice(-1)))

const LONGEST_CREDIT = 80

/** "The mayor at her desk.Credit...Jane Roe for The Post" */
function hasCredit(text: string, { start, end }: LineReading): boolean {
  const tail = text.slice(Math.max(start, end - LONGEST_CREDIT), end)
  return tail.includes('Credit...') || tail.includes('Credit…')
}

/** "1 of 4. The harbour at dawn": a picture among others. */
const COUNTED = /^\d{1,3} of \d{1,3}[.:] /

/** Caption or credit of a picture: "FILE - A ferry …", "Photo by Jane Roe", "… (Jane Roe/Getty Images)". */
export function isCaption(text: string, opening: string, line: LineReading): boolean {
  if (line.length > 600) return false
  // "![The mayor at her desk](…)" is a picture in markdown
  if (opening.startsWith('![') || opensWith(opening, OPENINGS) || COUNTED.test(opening)) return true
  if (hasCredit(text, line)) return true
  const stop = text.charAt(line.end - 1) === '.' ? line.end - 1 : line.end
  if (!LAST_LETTERS.has(text.charAt(stop - 1).toLowerCase())) return false
  const ending = text.slice(Math.max(line.start, stop - 23), stop).toLowerCase()
  return creditEndings.some((credit) => ending.endsWith(credit))
}
