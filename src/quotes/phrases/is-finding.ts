import type { Token } from '../../document/types.js'
import { documentNouns, findingNouns } from '../../lexicon/source-nouns.js'
import { headOf } from '../passages/word-span.js'
import { findSubject } from './find-subject.js'
import type { VerbGroup } from './find-verb-groups.js'
import type { Subject } from './subject.js'

/** A paper, figures or an inquiry, by its noun: "study", "data", "jury". */
export const reportsFindings = (noun: string): boolean => findingNouns.has(noun) || documentNouns.has(noun)

/**
 * "A study | found | that bees sleep", "figures | show | sales fell": a paper, figures or an inquiry is the subject of
 * the last group, unlike "She | found | that the door was open".
 *
 * @param topic The noun of which the sentence before speaks: "The study followed nurses. It | found | that …"
 */
export function isFinding(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  topic: string | null,
): boolean {
  const group = groups.at(-1)
  if (group === undefined || group.passive || group.form !== 'finite') return false
  const found = findSubject(words, groups, groups.length - 1)
  if (found === null) return false
  const head = headOf(words, found.antecedent ?? found)?.norm ?? ''
  return reportsFindings(head) || (head === 'it' && topic !== null && reportsFindings(topic))
}

/** Who or what the first verb of a sentence is said of. */
export function findTopic(words: readonly Token[], groups: readonly VerbGroup[]): Subject | null {
  return findSubject(
    words,
    groups,
    groups.findIndex(({ form }) => form === 'finite'),
  )
}
