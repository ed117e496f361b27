import type { Token } from '../../document/types.js'
import { documentNouns, findingNouns } from '../../lexicon/source-nouns.js'
import { headOf } from '../passages/word-span.js'
import { findSubject } from './find-subject.js'
import type { VerbGroup } from './find-verb-groups.js'

/**
 * "A study | found | that bees sleep", "figures | show | sales fell": a paper, figures or an inquiry is the subject of
 * the last group, unlike "She | found | that the door was open".
 */
export function isFinding(words: readonly Token[], groups: readonly VerbGroup[]): boolean {
  const group = groups.at(-1)
  if (group === undefined || group.passive || group.form !== 'finite') return false
  const found = findSubject(words, groups, groups.length - 1)
  if (found === null) return false
  const head = headOf(words, found.antecedent ?? found)?.norm ?? ''
  return findingNouns.has(head) || documentNouns.has(head)
}
