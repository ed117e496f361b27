import { subordinators } from '../../lexicon/cue-words.js'
import { type Attribution, cueOf } from '../attributions/attribution.js'
import type { Passage } from '../passages/passage.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { namesAgent } from '../phrases/subject.js'
import { findIssuedPapers } from '../speakers/find-issued-papers.js'
import type { Draft, Readings } from './utterance.js'

/**
 * "Lind argued that it was late. | ¶ “Nobody came.”": over a new paragraph nobody else is in mind than a name whose words
 * the sentence before reports.
 */
export function reportedBefore({ passages, groups, attributions }: Readings, index: number): Draft | null {
  const found = attributions[index - 1] ?? []
  if (found.length === 0) return issuedBefore(passages[index - 1], groups[index - 1] ?? [], index)
  const report = found.find(({ rule }) => rule === 'clause-then-tag') ?? found[0]
  const words = passages[index - 1]?.words ?? []
  if (report?.speaker == null || report.cue?.verb == null) return null
  // "Though | she called it a shame, Orr gave no answer."
  if (subordinators.has(words[report.speaker.start - 1]?.norm ?? '')) return null
  if (!namesAgent(words, report.speaker) || words[report.speaker.start]?.norm === 'i') return null
  return { lead: { ...report, content: [] }, further: [index], rule: 'previous-subject' }
}

/** "The Orr Fund issued | a statement | of regret. | ¶ “We are sorry.”" */
function issuedBefore(before: Passage | undefined, verbs: readonly VerbGroup[], index: number): Draft | null {
  const paper = before === undefined ? undefined : findIssuedPapers(before, verbs, index - 1)[0]
  if (paper === undefined) return null
  const lead: Attribution = {
    passage: index - 1,
    cue: cueOf(paper.group),
    speaker: paper.issuer,
    content: [],
    addressee: null,
    medium: null,
    rule: 'previous-subject',
  }
  return { lead, further: [index], rule: 'previous-subject' }
}
