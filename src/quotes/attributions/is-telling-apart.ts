import type { Token } from '../../document/types.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import type { Adjuncts } from '../phrases/read-adjuncts.js'

/** "you | can't tell | that it is new": who sees a thing says nothing. */
export const isTellingApart = (
  words: readonly Token[],
  { verb, first, main }: VerbGroup,
  { addressee }: Adjuncts,
): boolean =>
  verb?.lemma === 'tell' && addressee === null && first < main && ABLE.has(words[first]?.norm ?? '')

const ABLE = new Set(['can', 'could', 'ca', 'cannot'])
