import { PLURAL_NOUNS } from '../../../lexicon/nominals.js'
import type { Referent } from '../../clustering/referent.js'
import type { Discourse, Place } from '../discourse.js'
import type { ReferenceIndex } from '../reference-index.js'
import type { Nominal } from './read-nominal.js'

type PluralKind = typeof PLURAL_NOUNS extends ReadonlyMap<string, infer Kind> ? Kind : never

/** How many sentences two that were named together stay together. */
const COMPANY_REACH = 3
const TWOSOME_REACH = 15

const TWOSOMES = new Set(['couple', 'pair', 'duo'])

/** Finds the two of "the two countries", "both leaders", "their presidents", "the couple"; empty where unclear. */
export function resolvePlural(
  nominal: Nominal,
  discourse: Discourse,
  index: ReferenceIndex,
  place: Place,
): readonly Referent[] {
  const kind = PLURAL_NOUNS.get(nominal.head.norm)
  if (kind === undefined || nominal.of !== null) return []
  const pairNoun = TWOSOMES.has(nominal.head.norm) && nominal.determiner !== 'a'
  if (!nominal.two && !pairNoun && !(kind === 'ruler' && nominal.determiner === 'their')) return []
  const { twosome } = discourse
  if (pairNoun && twosome !== null && place.sentence - twosome.place.sentence <= TWOSOME_REACH)
    return twosome.members
  const { company } = discourse
  if (company !== null && place.sentence - company.place.sentence <= COMPANY_REACH) {
    if (company.members.every((member) => isKind(member, kind, index))) return company.members
  }
  if (kind === 'country') return mainCountries(index)
  return kind === 'ruler' ? lastTwo(kind, discourse, index, place) : []
}

/** "Both also pledged": whoever was last spoken of together. */
export function resolveBoth(discourse: Discourse, place: Place): readonly Referent[] {
  const { company } = discourse
  return company !== null && place.sentence - company.place.sentence <= 1 ? company.members : []
}

function isKind(referent: Referent, kind: PluralKind, index: ReferenceIndex): boolean {
  switch (kind) {
    case 'country':
      return referent.placeSort === 'country'
    case 'ruler':
      return index.rulers.some((ruler) => ruler.referent === referent)
    case 'man':
      return referent.type === 'person' && referent.gender !== 'female'
    case 'woman':
      return referent.type === 'person' && referent.gender !== 'male'
    case 'person':
    case 'organization':
      return referent.type === kind
    case 'any':
      return true
  }
}

/** The two countries the whole article names most, where they stand out. */
function mainCountries(index: ReferenceIndex): readonly Referent[] {
  const [first, second, third] = index.countries
  if (first === undefined || second === undefined) return []
  return third !== undefined && third.names.length === second.names.length ? [] : [first, second]
}

function lastTwo(
  kind: PluralKind,
  discourse: Discourse,
  index: ReferenceIndex,
  place: Place,
): readonly Referent[] {
  const found: Referent[] = []
  for (let i = discourse.recent.length - 1; i >= 0 && found.length < 2; i--) {
    const standing = discourse.recent[i]
    if (standing === undefined || place.sentence - standing.place.sentence > COMPANY_REACH) continue
    if (isKind(standing.referent, kind, index)) found.push(standing.referent)
  }
  return found.length === 2 ? found.reverse() : []
}
