import type { Token } from '../../document/types.js'
import { MARKED } from '../passages/passage.js'
import type { PassageReading } from '../passages/passage-reading.js'
import { findSubject } from '../phrases/find-subject.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { endOfPhrase } from '../phrases/noun-phrase.js'
import { type Subject, subject } from '../phrases/subject.js'
import { type Attribution, plainCue } from './attribution.js'

const OUTCRIES = new Set(['chants', 'cries', 'shouts', 'cheers', 'jeers', 'screams', 'yells'])

/** "Fans broke into chants of “…”", "cries of “…” from the gallery": a crowd's words, and never those of one who hears them. */
export function readOutcries({ words, groups, passage, index }: PassageReading): readonly Attribution[] {
  const found: Attribution[] = []
  if (passage.firstMarked === -1) return found
  let group = 0
  for (let i = Math.max(passage.firstMarked, 2); i < words.length; i++) {
    const noun = i - 2
    if (words[i]?.norm !== MARKED || words[i - 1]?.norm !== 'of' || !OUTCRIES.has(words[noun]?.norm ?? ''))
      continue
    while (group < groups.length && (groups[group]?.last ?? noun) < noun) group++
    found.push({
      passage: index,
      cue: plainCue(noun, noun + 1, words[noun]?.norm),
      speaker: sourceBehind(words, i + 1) ?? findCrowd(words, groups, group - 1, noun),
      content: [{ start: i, end: i + 1 }],
      addressee: null,
      medium: null,
      rule: 'possessor',
    })
  }
  return found
}

/** "cries of “…” | from | the gallery" */
function sourceBehind(words: readonly Token[], at: number): Subject | null {
  if (words[at]?.norm !== 'from' && words[at]?.norm !== 'by') return null
  const end = endOfPhrase(words, at + 1, false)
  return end === at + 1 ? null : subject(at + 1, end)
}

/** "Fans | broke into chants", "Marchers | came to chants", but not "She left to chants", "Fans were met with chants". */
function findCrowd(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  verb: number,
  noun: number,
): Subject | null {
  const preposition = words[noun - 1]?.norm ?? ''
  if (groups[verb]?.form !== 'finite' || groups[verb]?.passive) return null
  const found =
    preposition === 'into' || preposition === 'in' || preposition === 'to'
      ? findSubject(words, groups, verb)
      : null
  if (found === null || preposition !== 'to') return found
  return words[found.end - 1]?.norm.endsWith('s') === true ? found : null
}
