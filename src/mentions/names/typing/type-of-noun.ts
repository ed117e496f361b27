import { ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS } from '../../../lexicon/described-as.js'
import type { EntityType } from '../types.js'

/** What something is by the noun that describes it: an insurer, a village, a lawyer; null where the noun does not tell. */
export function typeOfNoun(noun: string): EntityType | null {
  if (PERSON_NOUNS.has(noun)) return 'person'
  if (ORGANIZATION_NOUNS.has(noun)) return 'organization'
  return PLACE_NOUNS.has(noun) ? 'place' : null
}
