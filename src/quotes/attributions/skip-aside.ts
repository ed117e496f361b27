import type { Token } from '../../document/types.js'
import { relativePronouns } from '../../lexicon/cue-words.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { endOfPhrase, skipAdverbs } from '../phrases/noun-phrase.js'
import type { Range } from '../phrases/read-adjuncts.js'

const OPENERS = new Set([...relativePronouns, 'whose', 'where'])

/** "|, | who owns two boats": a word that opens a relative clause. */
export const opensRelative = (word: Token | undefined): boolean =>
  word !== undefined && OPENERS.has(word.norm)

/**
 * "…, said Ann Lee, | a lawyer from Leeds who runs a clinic |", "The plan, said Lee, | who owns two boats, | will fail":
 * where what tells of the one named before a comma ends; the start where nothing does, as in "…, said Lee, | a sign that
 * rents would fall". `next` is the first verb group behind it.
 */
export function skipAside(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  next: number,
  { start, end }: Range,
): number {
  const relative = opensRelative(words[start]) || opensRole(words, start) || words[start]?.norm === 'of'
  if (!relative && !opensDescription(words, start)) return start
  const rest = verbBehindComma(words, groups, next, { start: start + 2, end })
  const close = rest === -1 ? end : rest
  return relative || tellsNothing(words, groups, next, { start, end: close }) ? close : start
}

/** "said Ann Lee, | head of Associated Builders |": what she is, whatever verbs its name may hold. */
const opensRole = (words: readonly Token[], at: number): boolean =>
  words[at]?.pos === 'NOUN' && OFFICES.has(words[at]?.norm ?? '') && words[at + 1]?.norm === 'of'

const OFFICES = new Set(
  (
    'author chair chairman chairwoman chief commissioner co-author co-chair co-founder dean director editor founder governor ' +
    'head leader manager mayor member minister owner president professor secretary spokesman spokeswoman'
  ).split(' '),
)

const opensDescription = (words: readonly Token[], at: number): boolean =>
  words[at]?.pos !== 'NUM' && words[at]?.pos !== 'SYM' && endOfPhrase(words, at, false) > at

/** "who owns two boats, | will fail": behind the comma that a finite verb of the range follows; or -1. */
export function verbBehindComma(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  next: number,
  { start, end }: Range,
): number {
  for (let i = next; i < groups.length; i++) {
    const group = groups[i]
    if (group === undefined || group.first >= end) return -1
    if (group.first < start || group.form !== 'finite') continue
    // "said Lee, a doctor, | there | are six"
    const there = words[group.first - 1]?.norm === 'there' ? group.first - 2 : group.first - 1
    const comma = skipAdverbs(words, there)
    if (words[comma]?.norm === ',') return comma + 1
  }
  return -1
}

/** No verb stands in the range but those of relative clauses; `next` is the first verb group that may. */
export function tellsNothing(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  next: number,
  { start, end }: Range,
): boolean {
  for (let i = next; i < groups.length; i++) {
    const group = groups[i]
    if (group === undefined || group.first >= end) return true
    // "who | never | runs"
    const relative = opensRelative(words[skipAdverbs(words, group.first - 1)])
    if (group.first >= start && group.form === 'finite' && !relative) return false
  }
  return true
}
