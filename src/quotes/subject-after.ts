import type { Token } from '../document/types.js'
import type { VerbGroup } from './find-verb-groups.js'
import { endOfPhrase } from './noun-phrase.js'
import { MARKED } from './passage.js'
import type { Subject } from './subject.js'

/** "said | Jane Smith, who runs the bank": the phrase behind the verb. */
export function subjectAfter(words: readonly Token[], group: VerbGroup): Subject | null {
  const end = endOfPhrase(words, group.last + 1, true)
  return end > group.last + 1 ? { start: group.last + 1, end, appositive: null, antecedent: null } : null
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
    if (words[i]?.norm === MARKED) return i
  }
  return from
}
