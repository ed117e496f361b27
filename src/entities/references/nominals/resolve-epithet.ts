import { EPITHETS } from '../../../lexicon/nominals.js'
import { resolvePronoun } from '../pronouns/resolve-pronoun.js'
import type { NominalContext, NominalResolution } from './nominal-context.js'
import type { Nominal } from './read-nominal.js'
import { readPosition } from './read-position.js'

/**
 * “He played well.” The former Wales [international] added: “…”; “I am ready,” said the [striker]: what somebody of the
 * article is, said for variety and without having been told. Whoever "he" or "she" would mean there.
 */
export function resolveEpithet(nominal: Nominal, context: NominalContext): NominalResolution | null {
  const { head, determiner, of } = nominal
  const { names, discourse, place, unnamed } = context
  const gender = EPITHETS.get(head.norm)
  if (gender === undefined || determiner !== 'the' || of !== null || place.quote >= 0) return null
  if (unnamed.knows(head.norm)) return null
  if (readPosition(names.document, nominal.firstToken, nominal.endToken) !== 'subject') return null
  const somebody = {
    person: gender === 'any' ? 'anyone' : gender,
    position: 'subject',
    reflexive: false,
  } as const
  const found = resolvePronoun(names.document, discourse, somebody, place)
  // An unnamed striker takes no other's name
  if (found === null || found.referent.names.length === 0) return null
  return { referent: found.referent, evidence: 'head-noun', confidence: Math.min(0.6, found.confidence) }
}
