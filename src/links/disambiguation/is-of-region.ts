import { isGenitive } from '../../document/is-genitive.js'
import type { ArticleDocument, Token } from '../../document/types.js'
import { placeSortOf } from '../../entities/naming/name-vocabulary.js'
import type { Entity } from '../../entities/types.js'
import { REGION_WORDS } from '../../lexicon/body-words.js'
import { indexAt } from '../../mentions/numerals/find-words.js'
import { foldName } from '../knowledge-base/fold-surface.js'
import { isMadeOfBodyWords } from './is-made-of-body-words.js'

/**
 * "The state [Supreme Court]", "Ohio’s [Supreme Court]": bodies that the whole country has too, and which the article
 * calls by nothing but words for what they are.
 */
export function isOfRegion({ tokens }: ArticleDocument, { type, name, mentions }: Entity): boolean {
  if (type === 'person' || !isMadeOfBodyWords(name)) return false
  return mentions.some(({ kind, start }) => {
    if (kind !== 'name') return false
    const first = indexAt(tokens, start)
    const before = tokens[first - 1]?.norm ?? ''
    if (isGenitive(tokens[first - 1])) return isState(tokens, first - 2)
    return REGION_WORDS.has(before)
  })
}

/** "Ohio", "North Carolina": the name that ends with the token. */
function isState(tokens: readonly Token[], last: number): boolean {
  const [before, word] = [tokens[last - 1]?.text ?? '', tokens[last]?.text ?? '']
  return [word, `${before} ${word}`].some((name) => placeSortOf(foldName(name)) === 'state')
}
