import { anonymousNouns } from '../../lexicon/source-nouns.js'
import type { Attribution } from '../attributions/attribution.js'
import type { Passage } from '../passages/passage.js'
import { headOf } from '../passages/word-span.js'
import { findSubject } from '../phrases/find-subject.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import type { Subject } from '../phrases/subject.js'

/** "| Analysts at Brandt Bank | were unmoved. “Too late,” they wrote.": people without a name for whom "they" stands. */
export function findPluralSource(
  passages: readonly Passage[],
  groups: readonly (readonly VerbGroup[])[],
  { speaker, passage }: Attribution,
): Subject | null {
  const before = passages[passage - 1]
  const here = passages[passage]
  if (speaker === null || before === undefined || here === undefined) return null
  if (here.words[speaker.start]?.norm !== 'they' || before.paragraph !== here.paragraph) return null
  const verbs = groups[passage - 1] ?? []
  const subject = findSubject(
    before.words,
    verbs,
    verbs.findIndex(({ form }) => form === 'finite'),
  )
  const head = subject === null ? undefined : headOf(before.words, subject)?.norm
  return head !== undefined && anonymousNouns.has(head) && /(?:s|men|people)$/.test(head) ? subject : null
}
