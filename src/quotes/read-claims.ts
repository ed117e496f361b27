import type { Token } from '../document/types.js'
import { claimNouns } from '../lexicon/source-nouns.js'
import { type Attribution, plainCue } from './attribution.js'
import { findContentEnd } from './find-content-end.js'
import type { VerbGroup } from './find-verb-groups.js'
import { isPossessiveMark } from './noun-phrase.js'
import type { PassageReading } from './passage-reading.js'
import { phraseEndingAt } from './phrase-ending-at.js'
import { type Subject, subject } from './subject.js'

const OWN = new Set(['his', 'her', 'their', 'its'])

/** "She repeated | his claim | that it was late", "Lind’s | warning | that boats would sink" */
export function readClaims(reading: PassageReading): readonly Attribution[] {
  const { words, groups, taken, index } = reading
  const found: Attribution[] = []
  let group = 0
  for (let i = 2; i + 1 < words.length; i++) {
    while (group < groups.length && (groups[group]?.first ?? 0) < i) group++
    if (words[i]?.norm !== 'that' || taken[i] === 1 || !claimNouns.has(words[i - 1]?.norm ?? '')) continue
    const speaker = findOwner(words, i - 2)
    if (speaker === null || !isObject(groups, group, speaker.start)) continue
    const end = findContentEnd(words, groups, group - 1, i)
    const cue = plainCue(i - 1, i, words[i - 1]?.norm)
    found.push({
      passage: index,
      cue,
      speaker,
      content: [{ start: i, end }],
      addressee: null,
      medium: null,
      rule: 'possessor',
    })
    // what somebody claims may speak of other claims
    i = end - 1
  }
  return found
}

/** "She | repeated | his claim that it was late", unlike "His claim that it was late | failed |". */
function isObject(groups: readonly VerbGroup[], next: number, owner: number): boolean {
  return (groups[0]?.last ?? owner) < owner && next < groups.length
}

/** "his | repeated | claim", "Lind’s claim": who stands before the noun, an adjective aside. */
function findOwner(words: readonly Token[], before: number): Subject | null {
  const at = words[before]?.pos === 'ADJ' || words[before]?.pos === 'VERB' ? before - 1 : before
  if (OWN.has(words[at]?.norm ?? '')) return subject(at, at + 1)
  return isPossessiveMark(words[at]) ? phraseEndingAt(words, at - 1) : null
}
