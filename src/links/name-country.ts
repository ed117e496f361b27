import { nameVocabulary } from '../entities/naming/name-vocabulary.js'
import type { Entity } from '../entities/types.js'
import { foldName } from './knowledge-base/fold-surface.js'

/**
 * The country's own name, folded, for what is called after it or bears another name of it: "kenya" for "Kenyans",
 * "netherlands" for "Holland". Null for what is no country's, and where the article says that name itself.
 */
export function nameCountry({ type, name }: Entity): string | null {
  if (type !== 'place' && type !== 'group') return null
  const { placeOf, sortOfPlace } = nameVocabulary()
  const folded = foldName(name)
  const country = placeOf.get(folded)
  return country === undefined || country === folded || sortOfPlace.get(country) !== 'country'
    ? null
    : country
}
