import type { Token } from '../document/types.js'
import type { VerbGroup } from './find-verb-groups.js'
import { endOfPhrase } from './noun-phrase.js'
import type { Range } from './read-adjuncts.js'

const RELATIVES = new Set(['who', 'whose', 'which', 'where', 'whom'])

/**
 * "…, said Ann Lee, | a lawyer from Leeds who runs a clinic |", "The plan, said Lee, | who owns two boats, | will fail":
 * where what tells of the one named before a comma ends; the start where nothing does, as in "…, said Lee, | a sign that
 * rents would fall".
 */
export function skipAside(words: readonly Token[], groups: readonly VerbGroup[], range: Range): number {
  const { start, end } = range
  if (RELATIVES.has(words[start]?.norm ?? '')) return endOfRelative(words, groups, range)
  const opening = words[start]
  if (opening?.pos === 'NUM' || opening?.pos === 'SYM' || endOfPhrase(words, start, false) === start)
    return start
  return tellsNothing(words, groups, range) ? end : start
}

/** No verb stands between two words but those of relative clauses. */
export const tellsNothing = (
  words: readonly Token[],
  groups: readonly VerbGroup[],
  { start, end }: Range,
): boolean =>
  groups.every(
    ({ first, form }) => first < start || first >= end || form !== 'finite' || isRelative(words, first),
  )

/** "who owns two boats, | will fail": behind the comma that the verb of the sentence follows. */
function endOfRelative(words: readonly Token[], groups: readonly VerbGroup[], { start, end }: Range): number {
  for (const { first, form } of groups) {
    if (first <= start + 1 || form !== 'finite') continue
    if (first < end && words[first - 1]?.norm === ',') return first
  }
  return end
}

/** The verb is one of a relative clause: "who | never | runs". */
function isRelative(words: readonly Token[], verb: number): boolean {
  let at = verb - 1
  while (words[at]?.pos === 'ADV') at--
  return RELATIVES.has(words[at]?.norm ?? '') || words[at]?.norm === 'that'
}
