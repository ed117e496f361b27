import { PERSON_NOUNS } from '../../../lexicon/nominals.js'
import { isBareReference, type NominalContext, type NominalResolution } from './nominal-context.js'
import type { Nominal } from './read-nominal.js'

const REACH = 2

/** Finds who "the woman" is, where only one person in mind can be meant. */
export function resolvePersonNoun(nominal: Nominal, context: NominalContext): NominalResolution | null {
  const gender = PERSON_NOUNS.get(nominal.head.norm)
  if (gender === undefined || !isBareReference(nominal)) return null
  const near = context.discourse.recent.filter(
    ({ referent, place }) =>
      referent.type === 'person' &&
      context.place.sentence - place.sentence <= REACH &&
      (gender === 'any' || referent.gender === gender),
  )
  const [only, ...others] = near
  if (only === undefined || others.length > 0) return null
  return { referent: only.referent, evidence: 'head-noun', confidence: 0.55 }
}
