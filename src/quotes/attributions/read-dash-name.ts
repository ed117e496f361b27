import { isNameDash, markOf, type Passage } from '../passages/passage.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { type Subject, subject } from '../phrases/subject.js'
import { type Attribution, plainCue } from './attribution.js'

const MAX_WORDS = 20

/** “All we have is time.” | — Nora Quill, teacher: the name behind a dash below or beside a quotation. */
export function readDashName(passage: Passage | undefined, groups: readonly VerbGroup[]): Subject | null {
  const { words } = passage ?? { words: [] }
  let start = 0
  while (markOf(passage, start) !== -1) start++
  if (!isNameDash(words[start]) || words.length - start > MAX_WORDS) return null
  if (groups.some((group) => group.form === 'finite')) return null
  start++
  let end = start
  while (end < words.length && words[end]?.pos !== 'PUNCT') end++
  return words[start]?.pos === 'PROPN' ? subject(start, end) : null
}

/** The dash before the name is the cue. */
export const cueOfDash = (name: Subject): NonNullable<Attribution['cue']> =>
  plainCue(name.start - 1, name.start)
