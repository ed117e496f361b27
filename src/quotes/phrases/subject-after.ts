import { isPossessiveMark } from '../../document/is-genitive.js'
import type { Token } from '../../document/types.js'
import { MARKED } from '../passages/passage.js'
import type { VerbGroup } from './find-verb-groups.js'
import { endOfPhrase } from './noun-phrase.js'
import type { Range } from './read-adjuncts.js'
import type { Subject } from './subject.js'

/** "said | Jane Smith, who runs the bank": the phrase behind the verb. */
export function subjectAfter(words: readonly Token[], group: VerbGroup): Subject | null {
  const end = endBeforePlace(words, group.last + 1, endOfPhrase(words, group.last + 1, true))
  // "said | Holm's | plan was late"
  if (end === group.last + 1 || isPossessiveMark(words[end]) || isPossessiveMark(words[end - 1])) return null
  return { start: group.last + 1, end, appositive: readNameBehind(words, end), antecedent: null }
}

/** "said | Ann Lee | at a rally": where and when a named one spoke is no part of the name. */
function endBeforePlace(words: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < end - 1; i++)
    if (PLACING.has(words[i]?.norm ?? '') && words[i - 1]?.pos === 'PROPN' && words[i + 1]?.pos === 'DET')
      return i
  return end
}

const PLACING = new Set(['in', 'at', 'on'])

/** "said | the minister, | Claire Dumas |", "said | a witness, | former mayor Paul Dumas |" */
function readNameBehind(words: readonly Token[], comma: number): Range | null {
  if (words[comma]?.norm !== ',' || words[comma - 1]?.pos === 'PROPN') return null
  const start = comma + 1
  const end = endOfPhrase(words, start, true)
  if (end === start) return null
  return words[start]?.pos === 'PROPN' || words[end - 1]?.pos === 'PROPN' ? { start, end } : null
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
