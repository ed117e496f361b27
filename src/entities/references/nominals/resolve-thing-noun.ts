import { isBareReference, type NominalContext, type NominalResolution } from './nominal-context.js'
import { THING_TYPE_OF } from './noun-vocabulary.js'
import type { Nominal } from './read-nominal.js'

/** How many sentences back one looks for a name of the noun's type, and for one of unknown type. */
const REACH = 5
const UNTYPED_REACH = 1

/** Finds the event, work or product of "the tournament", "this film": the one spoken of last. */
export function resolveThingNoun(nominal: Nominal, context: NominalContext): NominalResolution | null {
  const type = THING_TYPE_OF.get(nominal.head.norm)
  if (type === undefined || !isBareReference(nominal)) return null
  const { recent } = context.discourse
  for (let i = recent.length - 1; i >= 0; i--) {
    const standing = recent[i]
    if (standing === undefined) continue
    const { referent } = standing
    if (referent.names.length === 0) continue
    const distance = context.place.sentence - standing.place.sentence
    const reach = referent.type === type ? REACH : referent.type === 'other' ? UNTYPED_REACH : -1
    if (distance <= reach) return { referent, evidence: 'head-noun', confidence: 0.55 }
  }
  return null
}
