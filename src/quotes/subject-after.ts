import type { Token } from '../document/types.js'
import type { VerbGroup } from './find-verb-groups.js'
import { endOfPhrase } from './noun-phrase.js'
import { MARKED } from './passage.js'
import type { Subject } from './subject.js'

/** "said | Jane Smith, who runs the bank": the phrase behind the verb. */
export function subjectAfter(words: readonly Token[], group: VerbGroup): Subject | null {
  const end = endOfPhrase(words, group.last + 1, true)
  if (end === group.last + 1) return null
  const behind =
    words[end]?.norm === ',' && words[end + 1]?.pos === 'PROPN' ? endOfPhrase(words, end + 1, true) : end
  // "said | the minister, | Claire Dumas |"
  const appositive =
    behind > end + 1 && words[end - 1]?.pos !== 'PROPN' ? { start: end + 1, end: behind } : null
  return { start: group.last + 1, end, appositive, antecedent: null }
}

/** "Said | Jane Smith: “…”" at the start of a sentence. */
export function readLeadingTag(words: readonly Token[], group: VerbGroup): Subject | null {
  if (group.first > 0 || group.tense !== 'past') return null
  const speaker = subjectAfter(words, group)
  if (speaker === null) return null
  const behind = words[endOfAppositives(words, speaker.end)]
  return behind === undefined || behind.norm === ':' || behind.norm === MARKED ? speaker : null
}

/** "said Jane Smith, | a teacher, | in a letter": skips what is told of the speaker. */
export function endOfAppositives(words: readonly Token[], from: number): number {
  if (words[from]?.norm !== ',') return from
  for (let i = from + 1; i < words.length && i < from + 40; i++) {
    if (words[i]?.norm === MARKED) return words[i - 1]?.norm === ',' ? i : from
  }
  return from
}
