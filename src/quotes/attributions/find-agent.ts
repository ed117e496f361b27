import type { Token } from '../../document/types.js'
import { documentNouns } from '../../lexicon/source-nouns.js'
import { headOf } from '../passages/word-span.js'
import { findSubject, isEmbedded } from '../phrases/find-subject.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { isPaper, maySpeak } from '../phrases/may-speak.js'
import { namesAgent, type Subject } from '../phrases/subject.js'

/** Who may have said marked words, and the index of the verb that is said of him. */
export interface Agent {
  readonly speaker: Subject
  readonly verb: number
}

/** Clauses that a search for an agent goes out of. */
const MAX_CLAUSES = 6

/** The subject of the verb before, or of the verbs that lead to it where that names nobody. */
export function findAgent(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  from: number,
  nearest: boolean,
): Agent | null {
  let outer: Agent | null = null
  let fallback: Agent | null = null
  for (let verb = from; verb >= 0 && verb > from - MAX_CLAUSES; verb--) {
    if (groups[verb]?.form !== 'finite') continue
    const speaker = findSubject(words, groups, verb)
    if (speaker === null || speaker.antecedent !== null) continue
    // "Lind resigned after | a study | found “a slow decline”"
    if (verb === from && documentNouns.has(words[speaker.end - 1]?.norm ?? '')) return { speaker, verb }
    if (namesAgent(words, speaker)) {
      outer = { speaker, verb }
      if (nearest && !isEmbedded(words, speaker)) break
    }
    fallback ??= { speaker, verb }
  }
  return outer ?? fallback
}

/** Somebody, or a paper in which somebody speaks; "those cells can make “lines”" tells of nobody's words. */
export function isAgent(words: readonly Token[], speaker: Subject): boolean {
  if (NO_SPEAKERS.has(words[speaker.start]?.norm ?? '')) return false
  if (namesAgent(words, speaker)) return true
  const head = headOf(words, speaker)
  return maySpeak(head) || isPaper(head)
}

/** "the plan that keeps “the lights on”" is nobody's report. */
export const NO_SPEAKERS: ReadonlySet<string> = new Set([
  'you',
  'i',
  'we',
  'one',
  'it',
  'this',
  'that',
  'there',
])
