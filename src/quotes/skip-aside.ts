import type { Token } from '../document/types.js'
import type { VerbGroup } from './find-verb-groups.js'
import { endOfPhrase, skipAdverbs } from './noun-phrase.js'
import type { Range } from './read-adjuncts.js'

const RELATIVES = new Set(['who', 'whose', 'which', 'where', 'whom'])

/**
 * "…, said Ann Lee, | a lawyer from Leeds who runs a clinic |", "The plan, said Lee, | who owns two boats, | will fail":
 * where what tells of the one named before a comma ends; the start where nothing does, as in "…, said Lee, | a sign that
 * rents would fall". `next` is the first verb group behind it.
 */
export function skipAside(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  next: number,
  range: Range,
): number {
  const { start, end } = range
  if (RELATIVES.has(words[start]?.norm ?? '')) return endOfRelative(words, groups, next, range)
  const opening = words[start]
  if (opening?.pos === 'NUM' || opening?.pos === 'SYM' || endOfPhrase(words, start, false) === start)
    return start
  return tellsNothing(words, groups, next, range) ? end : start
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
    if (group.first >= start && group.form === 'finite' && !isRelative(words, group.first)) return false
  }
  return true
}

/** "who owns two boats, | will fail": behind the comma that the verb of the sentence follows. */
function endOfRelative(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  next: number,
  { start, end }: Range,
): number {
  for (let i = next; i < groups.length; i++) {
    const group = groups[i]
    if (group === undefined || group.first >= end) return end
    if (group.first > start + 1 && group.form === 'finite' && words[group.first - 1]?.norm === ',')
      return group.first
  }
  return end
}

/** The verb is one of a relative clause: "who | never | runs". */
function isRelative(words: readonly Token[], verb: number): boolean {
  const norm = words[skipAdverbs(words, verb - 1)]?.norm ?? ''
  return RELATIVES.has(norm) || norm === 'that'
}
