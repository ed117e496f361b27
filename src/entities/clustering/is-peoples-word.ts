import { PEOPLES } from '../../lexicon/peoples.js'
import { nameVocabulary } from '../naming/name-vocabulary.js'
import type { NameForm } from './referent.js'

/**
 * "Islamic", "US", "Democratic": what a people, a country or a party is called is no short form of "Islamic State", "US
 * Senate" or "Democratic National Convention".
 */
export function isPeoplesWord({ words, phrase }: NameForm): boolean {
  const { placeOf, sortOfPlace, fullNameOf } = nameVocabulary()
  if (fullNameOf.has(phrase)) return true
  if (words.length === 1 && PEOPLES.has(phrase)) return true
  const country = placeOf.get(phrase)
  return country !== undefined && country !== phrase && sortOfPlace.get(country) === 'country'
}
