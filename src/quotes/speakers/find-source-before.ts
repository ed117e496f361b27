import { anonymousNouns } from '../../lexicon/source-nouns.js'
import type { Attribution } from '../attributions/attribution.js'
import type { Passage } from '../passages/passage.js'
import { headOf } from '../passages/word-span.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { findTopic, reportsFindings } from '../phrases/is-finding.js'
import type { Subject } from '../phrases/subject.js'

/**
 * The phrase of the sentence before for which a pronoun stands: "| Analysts at Brandt Bank | were unmoved. “Too late,”
 * they wrote." · "| The study | followed 400 nurses. It found that …"
 */
export function findSourceBefore(
  passages: readonly Passage[],
  groups: readonly (readonly VerbGroup[])[],
  { speaker, passage }: Attribution,
): Subject | null {
  const before = passages[passage - 1]
  const here = passages[passage]
  if (speaker === null || before === undefined || here === undefined) return null
  if (before.paragraph !== here.paragraph) return null
  const pronoun = here.words[speaker.start]?.norm
  if (pronoun !== 'they' && pronoun !== 'it') return null
  const subject = findTopic(before.words, groups[passage - 1] ?? [])
  const head = subject === null ? undefined : headOf(before.words, subject.antecedent ?? subject)?.norm
  if (head === undefined) return null
  if (pronoun === 'it') return reportsFindings(head) ? subject : null
  return anonymousNouns.has(head) && /(?:s|men|people)$/.test(head) ? subject : null
}
