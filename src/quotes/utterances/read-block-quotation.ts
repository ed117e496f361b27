import type { Passage } from '../passages/passage.js'
import { paraphrased } from './lead-bare-quotation.js'
import type { Draft, Readings } from './utterance.js'

const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'my', 'our'])

/** "She said in a statement: | I leave with a light heart. |": a paragraph without marks below a colon, in the first person. */
export function readBlockQuotation(readings: Readings, index: number): Draft | null {
  const { passages } = readings
  const before = passages[index - 1]
  const { paragraph } = passages[index] ?? {}
  if (before?.words.at(-1)?.norm !== ':' || before.paragraph === paragraph || before.firstMarked !== -1)
    return null
  let inFirstPerson = false
  for (let i = index; passages[i]?.paragraph === paragraph; i++) {
    if (passages[i]?.firstMarked !== -1) return null
    inFirstPerson ||= speaksOfItself(passages[i])
  }
  const draft = inFirstPerson ? paraphrased(readings, index, null) : null
  if (draft?.lead.cue?.verb?.takes.has('clause') !== true) return null
  return { ...draft, rule: 'block-quotation' }
}

const speaksOfItself = (passage: Passage | undefined): boolean =>
  passage?.words.some(({ norm }) => FIRST_PERSON.has(norm)) === true
