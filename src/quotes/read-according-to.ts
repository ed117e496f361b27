import type { Attribution } from './attribution.js'
import { findContentEnd } from './find-content-end.js'
import { endOfPhrase } from './noun-phrase.js'
import type { PassageReading } from './passage-reading.js'
import type { Range } from './read-adjuncts.js'

/** "According to the bank, | prices rose." · "Prices rose, | according to the bank." */
export function readAccordingTo({ words, groups, index }: PassageReading): readonly Attribution[] {
  const found: Attribution[] = []
  for (let i = 0; i + 2 < words.length; i++) {
    if (words[i]?.norm !== 'according' || words[i + 1]?.norm !== 'to') continue
    const end = endOfPhrase(words, i + 2, true)
    if (end === i + 2) continue
    const content: Range[] = []
    if (i > 0) content.push({ start: 0, end: words[i - 1]?.norm === ',' ? i - 1 : i })
    let next = end
    while (next < words.length && next < end + 12 && words[next]?.norm !== ',') next++
    if (words[next]?.norm === ',' && next + 1 < words.length) {
      const behind = groups.findIndex((group) => group.first > next)
      content.push({
        start: next + 1,
        end: findContentEnd(words, groups, (behind === -1 ? groups.length : behind) - 1, next + 1),
      })
    }
    found.push({
      passage: index,
      rule: 'according-to',
      content,
      addressee: null,
      medium: null,
      cue: { start: i, end: i + 2, tense: null, negated: false, lemma: 'according to', verb: null },
      speaker: { start: i + 2, end, appositive: null, antecedent: null },
    })
    break
  }
  return found
}
