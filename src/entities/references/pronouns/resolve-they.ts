import type { ArticleDocument } from '../../../document/types.js'
import { KINSHIP } from '../../../lexicon/kinship.js'
import type { Referent } from '../../clustering/referent.js'
import type { Discourse, Place } from '../discourse.js'
import { isPluralNoun } from '../nominals/noun-vocabulary.js'
import type { Pronoun } from './pronouns.js'
import { resolvePronoun } from './resolve-pronoun.js'

/** "they" is not looked for farther back than this many tokens. */
const REACH = 40

/** Those who "they" may be, and how surely. */
export interface TheyResolution {
  readonly members: readonly Referent[]
  readonly confidence: number
}

/**
 * Finds whom "they" and "their" mean: two who were named together, or else an organisation, unless a plural noun
 * stands between, which they mean more likely: "Acme told [its workers] that they …". No organisation has a mother.
 */
export function resolveThey(
  document: ArticleDocument,
  discourse: Discourse,
  pronoun: Pronoun,
  place: Place,
): TheyResolution | null {
  const { company } = discourse
  const near = company !== null && place.sentence - company.place.sentence <= 1
  if (near && !hasPluralBetween(document, company.place.token, place.token)) {
    return { members: company.members, confidence: 0.6 }
  }
  if (KINSHIP.has(document.tokens[place.token + 1]?.norm ?? '')) return null
  const found = resolvePronoun(document, discourse, pronoun, place)
  const standing = found === null ? undefined : discourse.standing(found.referent)
  if (found === null || standing === undefined) return null
  if (hasPluralBetween(document, standing.place.token, place.token)) return null
  return { members: [found.referent], confidence: found.confidence }
}

function hasPluralBetween(document: ArticleDocument, from: number, to: number): boolean {
  if (to - from > REACH) return true
  for (let i = from + 1; i < to; i++) {
    const token = document.tokens[i]
    if (token?.pos === 'NOUN' && isPluralNoun(token.norm)) return true
  }
  return false
}
