import type { PlaceNounSort } from '../../../lexicon/common-nouns.js'
import type { Referent } from '../../clustering/referent.js'
import { isBareReference, type NominalContext, type NominalResolution } from './nominal-context.js'
import { PLACE_SORT_OF } from './noun-vocabulary.js'
import type { Nominal } from './read-nominal.js'

/** Places are soon forgotten: an article names many. */
const REACH = 4

/** Finds the place of "the country", "this city": the one of that sort spoken of last. */
export function resolvePlaceNoun(nominal: Nominal, context: NominalContext): NominalResolution | null {
  const sort = PLACE_SORT_OF.get(nominal.head.norm)
  if (sort === undefined || sort === 'area' || !isBareReference(nominal)) return null
  const { recent } = context.discourse
  for (let i = recent.length - 1; i >= 0; i--) {
    const standing = recent[i]
    if (standing?.referent.type !== 'place' || !isOfSort(standing.referent, sort)) continue
    if (context.place.sentence - standing.place.sentence > REACH) return null
    return { referent: standing.referent, evidence: 'head-noun', confidence: 0.6 }
  }
  return null
}

function isOfSort({ placeSort }: Referent, sort: PlaceNounSort): boolean {
  if (sort === 'country' || sort === 'state' || sort === 'region') return placeSort === sort
  return placeSort === null
}
