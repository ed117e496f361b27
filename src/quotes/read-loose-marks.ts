import { type Attribution, cueOf } from './attribution.js'
import type { PassageReading } from './find-attributions.js'
import { isClosed } from './find-content-end.js'
import { findSubject } from './find-subject.js'
import { MARKED } from './passage.js'

/** Marked stretches of fewer words are terms, nicknames or irony unless a verb of saying leads to them. */
const MIN_LOOSE_WORDS = 3

/** Marked words that no verb of saying led to: "Smith spoke of “a new dawn”", "Smith was angry: “Never.”" */
export function readLooseMarks(reading: PassageReading): readonly Attribution[] {
  const { words, groups, taken, passage } = reading
  if (passage.onlyMarked) return []
  const found: Attribution[] = []
  let group = -1
  for (let i = 0; i < words.length; i++) {
    while (group + 1 < groups.length && (groups[group + 1]?.first ?? i) < i) group++
    if (words[i]?.norm !== MARKED || taken[i] === 1) continue
    const text = words[i]?.text ?? ''
    const colon = words[i - 1]?.norm === ':'
    if (!colon && (countWords(text) < MIN_LOOSE_WORDS || isTitle(text)) && !isClosed(words[i])) continue
    let finite = group
    while (finite >= 0 && groups[finite]?.form !== 'finite' && finite > group - 4) finite--
    const speaker =
      group >= 0 ? (findSubject(words, groups, group) ?? findSubject(words, groups, finite)) : null
    const leading = groups[group]
    if (speaker === null || leading === undefined) continue
    found.push({
      passage: reading.index,
      cue: cueOf(leading),
      speaker,
      content: [{ start: i, end: i + 1 }],
      addressee: null,
      medium: null,
      rule: colon ? 'colon' : 'marked-in-report',
    })
  }
  return found
}

/** Number of words of a text, as runs without white space. */
export function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const space = text.charCodeAt(i) <= 32
    if (!space && !inside) count++
    inside = !space
  }
  return count
}

/** “Meet the Press”: every longer word has a capital, and no sentence mark closes it. */
export function isTitle(text: string): boolean {
  let capitals = 0
  let small = 0
  for (const word of text.match(/\p{L}+/gu) ?? []) {
    if (/^\p{Lu}/u.test(word)) capitals++
    else if (word.length > 3) small++
  }
  return capitals > 1 && small === 0
}
