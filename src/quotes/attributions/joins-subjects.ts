import type { Token } from '../../document/types.js'
import { subordinators } from '../../lexicon/cue-words.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { isNominal } from '../phrases/noun-phrase.js'

/**
 * "she said Lind | and | Orr would clarify it": no verb of the clause stands before the conjunction, nor one between it
 * and what opens the clause, as in "she said it was late, that in May, Lind | and | Orr would clarify it".
 */
export const joinsSubjects = (
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  next: number,
  at: number,
): boolean =>
  (words[at]?.norm === 'and' || words[at]?.norm === 'or') &&
  groups[next]?.form === 'finite' &&
  isNominal(words[at - 1]) &&
  isNominal(words[at + 1]) &&
  (next === index + 1 || opensTheirClause(words, startOfNominals(words, at - 1)))

const MAX_PHRASE = 24

const startOfNominals = (words: readonly Token[], from: number): number => {
  let start = from
  while (isNominal(words[start - 1]) && from - start < MAX_PHRASE) start--
  return start
}

/** "when by May|,| six boats and yachts …", "asked | whether | the boats and yachts …": what stands before is no verb of theirs. */
const opensTheirClause = (words: readonly Token[], start: number): boolean => {
  const before = words[start - 1]
  return before?.norm === ',' ? isOfTime(words, start - 2) : subordinators.has(before?.norm ?? '')
}

/** "|by May|, six boats", "|several weeks into the season|, six boats": an adjunct without a verb before a comma. */
function isOfTime(words: readonly Token[], last: number): boolean {
  for (let i = last; i >= 0 && i > last - MAX_ADJUNCT; i--) {
    if (words[i]?.pos === 'ADP') return true
    if (!isNominal(words[i])) return false
  }
  return false
}

const MAX_ADJUNCT = 6
