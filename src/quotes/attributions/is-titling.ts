import type { Token } from '../../document/types.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'

const TITLING = new Set(['titled', 'entitled', 'headlined', 'captioned'])
const NAMING = new Set(['called', 'named', 'dubbed', 'known', 'nicknamed'])

/** "a book | titled | “The Long Way”", "a club | known | as the “Ring”", "the women, | dubbed | “the Ring,” met": a name, not somebody's words. */
export const isTitling = (words: readonly Token[], group: VerbGroup, at: number): boolean =>
  group.first === group.main &&
  at - group.last <= 3 &&
  words[group.last + 1]?.pos !== 'PUNCT' &&
  (TITLING.has(words[group.main]?.norm ?? '') ||
    (NAMING.has(words[group.main]?.norm ?? '') &&
      (words[group.first - 1]?.pos === 'NOUN' ||
        (words[group.first - 1]?.norm === ',' && at === group.last + 1))))
