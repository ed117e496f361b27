import { isNationalNoun } from '../../naming/is-national.js'
import { nameVocabulary } from '../../naming/name-vocabulary.js'
import type { Standing } from '../discourse.js'
import type { NominalContext, NominalResolution } from './nominal-context.js'
import type { Nominal } from './read-nominal.js'

/** How many sentences back the person stands who is called so first, and later. */
const REACH = 3
const KNOWN_REACH = 20

/** Finds who "the Spaniard" is: whoever was called so before, or the person spoken of last who may come from there. */
export function resolveNational(nominal: Nominal, context: NominalContext): NominalResolution | null {
  const noun = nominal.head.norm
  const { discourse, place, names } = context
  if (nominal.determiner !== 'the' || nominal.head.text === noun) return null
  if (!isNationalNoun(names.document.tokens, nominal.endToken - 1)) return null
  const known = discourse.nationals.get(noun)
  const standing = known === undefined ? undefined : discourse.standing(known)
  if (standing !== undefined && place.sentence - standing.place.sentence <= KNOWN_REACH)
    return { referent: standing.referent, evidence: 'role', confidence: 0.7 }
  let best: Standing | null = null
  let most = 0
  for (const candidate of discourse.recent) {
    const score = fitness(candidate, noun, context)
    if (score >= most && score > 0) [best, most] = [candidate, score]
  }
  if (best === null) return null
  discourse.nationals.set(noun, best.referent)
  return { referent: best.referent, evidence: 'role', confidence: 0.6 }
}

function fitness({ referent, place, position }: Standing, noun: string, context: NominalContext): number {
  const distance = context.place.sentence - place.sentence
  if (referent.type !== 'person' || referent.isPlural || distance > REACH || distance === 0) return 0
  if (noun.endsWith('woman') && referent.gender === 'male') return 0
  if (noun.endsWith('man') && !noun.endsWith('woman') && referent.gender === 'female') return 0
  for (const [other, person] of context.discourse.nationals)
    if (person === referent && other !== noun) return 0
  const home = homeOf(referent.roles, context)
  const nation = nameVocabulary().placeOf.get(noun)
  const fits = home === null || nation === undefined ? 0 : home === nation ? 1 : -1
  if (fits < 0) return 0
  return 1 / distance + (position === 'subject' ? 0.4 : 0) + fits
}

/** The country of which somebody is minister, king or captain; null where none is told. */
function homeOf(roles: Standing['referent']['roles'], { names }: NominalContext): string | null {
  const { placeOf, sortOfPlace } = nameVocabulary()
  for (const { of } of roles) {
    const home = of === null ? undefined : placeOf.get(names.names[of]?.text.toLowerCase() ?? '')
    if (home !== undefined && sortOfPlace.get(home) === 'country') return home
  }
  return null
}
