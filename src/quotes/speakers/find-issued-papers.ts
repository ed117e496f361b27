import { documentNouns } from '../../lexicon/source-nouns.js'
import type { Passage } from '../passages/passage.js'
import { findSubject } from '../phrases/find-subject.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { endOfPhrase } from '../phrases/noun-phrase.js'
import type { Subject } from '../phrases/subject.js'

/** "The two banks released | a joint statement": who made a paper that may speak later. */
export interface IssuedPaper {
  readonly passage: number
  readonly noun: string
  readonly issuer: Subject
  readonly group: VerbGroup
}

const ISSUING = /^(?:issu|releas|publish|sign|fil|author|post|sen[dt]|writ|wrote)/

/** Finds the papers that the sentences of a passage say somebody issued. */
export function findIssuedPapers(
  passage: Passage,
  groups: readonly VerbGroup[],
  index: number,
): readonly IssuedPaper[] {
  const { words } = passage
  const papers: IssuedPaper[] = []
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g]
    if (group === undefined || group.passive || !ISSUING.test(words[group.main]?.norm ?? '')) continue
    const end = endOfPhrase(words, group.last + 1, false)
    const noun = words[end - 1]?.norm ?? ''
    if (!documentNouns.has(noun)) continue
    const issuer = findSubject(words, groups, g)
    if (issuer !== null) papers.push({ passage: index, noun, issuer, group })
  }
  return papers
}
