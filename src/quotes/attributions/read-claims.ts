import { isPossessiveMark } from '../../document/is-genitive.js'
import type { Token } from '../../document/types.js'
import { claimNouns } from '../../lexicon/source-nouns.js'
import { MARKED } from '../passages/passage.js'
import type { PassageReading } from '../passages/passage-reading.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { endOfPhrase } from '../phrases/noun-phrase.js'
import { phraseEndingAt } from '../phrases/phrase-ending-at.js'
import { type Subject, subject } from '../phrases/subject.js'
import { trimAntecedent } from '../phrases/trim-antecedent.js'
import { type Attribution, plainCue } from './attribution.js'
import { findContentEnd } from './find-content-end.js'

const OWN = new Set(['his', 'her', 'their', 'its'])

/** "She repeated | his claim | that it was late", "Lind’s | warning | that boats would sink", "| remarks | by Lind that “…”" */
export function readClaims(reading: PassageReading): readonly Attribution[] {
  const { words, groups, taken, index } = reading
  const found: Attribution[] = []
  let group = 0
  for (let noun = 0; noun + 2 < words.length; noun++) {
    if (!mayHoldClaim(words[noun + 1]?.norm) || !claimNouns.has(words[noun]?.norm ?? '')) continue
    const speaker = findSource(words, noun) ?? findOwner(words, noun - 1)
    const start = Math.max(noun + 1, speaker?.end ?? 0)
    if (speaker === null || words[start]?.norm !== 'that' || taken[start] === 1) {
      // "claims from claims from claims …": no phrase is read twice
      noun = start - 1
      continue
    }
    while (group < groups.length && (groups[group]?.first ?? 0) < start) group++
    // "Remarks by Lind that “boats sink” | drew anger |": the marks tell where the claim ends
    const marked = words[start + 1]?.norm === MARKED
    if (!marked && !isObject(groups, group, Math.min(speaker.start, noun))) continue
    const end = marked ? start + 2 : findContentEnd(words, groups, group - 1, start)
    found.push({
      passage: index,
      cue: plainCue(noun, noun + 1, words[noun]?.norm),
      speaker,
      content: [{ start, end }],
      addressee: null,
      medium: null,
      rule: 'possessor',
    })
    // what somebody claims may speak of other claims
    noun = end - 1
  }
  return found
}

/** What stands behind a claim: asked first, since few words are one of these. */
function mayHoldClaim(behind: string | undefined): boolean {
  return behind === 'that' || behind === 'by' || behind === 'from'
}

/** "She | repeated | his claim that it was late", unlike "His claim that it was late | failed |". */
function isObject(groups: readonly VerbGroup[], next: number, claim: number): boolean {
  return (groups[0]?.last ?? claim) < claim && next < groups.length
}

/** "remarks | by Lind | that", "a warning | from the bank | that" */
function findSource(words: readonly Token[], noun: number): Subject | null {
  if (words[noun + 1]?.norm !== 'by' && words[noun + 1]?.norm !== 'from') return null
  const end = endOfPhrase(words, noun + 2, true)
  return end === noun + 2 ? null : subject(noun + 2, end)
}

/** "his | repeated | claim", "Lind’s claim": who stands before the noun, an adjective aside. */
function findOwner(words: readonly Token[], before: number): Subject | null {
  const at = words[before]?.pos === 'ADJ' || words[before]?.pos === 'VERB' ? before - 1 : before
  if (OWN.has(words[at]?.norm ?? '')) return subject(at, at + 1)
  const owner = isPossessiveMark(words[at]) ? phraseEndingAt(words, at - 1) : null
  return owner && trimAntecedent(words, owner)
}
