import type { Attribution } from '../attributions/attribution.js'
import { cueOfDash, readDashName } from '../attributions/read-dash-name.js'
import { readLabelInMarks, readSignature } from '../attributions/read-label-in-marks.js'
import { quotedAt } from '../passages/passage.js'
import { withoutSource } from './lead-bare-quotation.js'
import { type Draft, isContinued, MAX_AHEAD, type Readings } from './utterance.js'

/** “PENCE: Well, look …” */
export function labelledTurn({ passages, quoted }: Readings, index: number): Draft | null {
  const passage = passages[index]
  const mark = quotedAt(quoted, passage, 0)
  const label = mark === undefined ? null : readLabelInMarks(mark)
  if (passage === undefined || label === null) return null
  const lead: Attribution = {
    passage: index,
    cue: null,
    speaker: null,
    label,
    addressee: null,
    medium: null,
    rule: 'turn',
    content: [{ start: 0, end: passage.words.length }],
  }
  return { lead, further: [], rule: 'turn' }
}

/** “All we have is time.” | — Nora Quill */
export function dashed({ passages, groups, quoted }: Readings, index: number): Draft | null {
  let next = index + 1
  for (
    let passage = passages[next];
    passage?.onlyMarked && next < index + MAX_AHEAD;
    passage = passages[++next]
  ) {
    if (passage.paragraph !== passages[index]?.paragraph && !isContinued(quoted, passage)) break
  }
  const speaker = readDashName(passages[next], groups[next] ?? [])
  if (speaker === null) return null
  const lead: Attribution = {
    passage: next,
    speaker,
    rule: 'dash-name',
    content: [],
    addressee: null,
    medium: null,
    cue: cueOfDash(speaker),
  }
  return { lead, further: [index], rule: 'dash-name' }
}

/** “All we have is time. | Nora Quill, teacher.” */
export function signed({ passages, quoted }: Readings, index: number): Draft | null {
  const further = [index]
  for (let next = index + 1; next < index + MAX_AHEAD; next++) {
    const passage = passages[next]
    const mark = quotedAt(quoted, passage, 0)
    if (passage === undefined || mark === undefined || mark.continues === null) return null
    const label = readSignature(mark)
    if (label !== null) {
      const lead: Attribution = {
        ...withoutSource(passages, next).lead,
        label,
        content: [],
        rule: 'dash-name',
      }
      return { lead, further, rule: 'dash-name' }
    }
    further.push(next)
  }
  return null
}
