import type { Token } from '../../document/types.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'

/** "notifies people | who | may gain": the word opens what is told of those before it, unlike "told police | who | won". */
export const tellsOfOne = (words: readonly Token[], group: VerbGroup | undefined, at: number): boolean =>
  words[at]?.norm === 'who' &&
  group?.verb?.class !== 'question' &&
  group?.verb?.lemma !== 'tell' &&
  at > (group?.last ?? at) + 1
