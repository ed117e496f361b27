import {
  ECHO_NOUNS,
  ORGANIZATION_NOUNS,
  type OrganizationSort,
  PERSON_NOUNS,
  PLACE_NOUNS,
  THING_NOUNS,
} from '../lexicon/nominals.js'
import type { EntityType } from '../mentions/names/types.js'
import type { Discourse, Place } from './discourse.js'
import { matchRoleWords } from './match-role-words.js'
import type { NameContext } from './name-reading.js'
import type { Nominal } from './read-nominal.js'
import type { Bearer, ReferenceIndex } from './reference-index.js'
import type { Referent } from './referent.js'
import type { MentionEvidence } from './types.js'

export interface NominalResolution {
  readonly referent: Referent
  readonly evidence: MentionEvidence
  readonly confidence: number
}

export interface NominalContext {
  readonly names: NameContext
  readonly discourse: Discourse
  readonly index: ReferenceIndex
  /** The referent of the nominal's first name or possessor ("Mexican"), or of its "of Peru"; null without one. */
  readonly holder: Referent | null
}

type PlaceNounSort = keyof typeof PLACE_NOUNS

const SORT_BY_NOUN = new Map<string, OrganizationSort>()
for (const [sort, nouns] of Object.entries(ORGANIZATION_NOUNS)) {
  for (const noun of nouns.split(' ')) SORT_BY_NOUN.set(noun, sort as OrganizationSort)
}
const PLACE_SORT_BY_NOUN = new Map<string, PlaceNounSort>()
for (const [sort, nouns] of Object.entries(PLACE_NOUNS)) {
  for (const noun of nouns.split(' ')) PLACE_SORT_BY_NOUN.set(noun, sort as PlaceNounSort)
}
const THING_TYPE_BY_NOUN = new Map<string, EntityType>()
for (const [type, nouns] of Object.entries(THING_NOUNS)) {
  for (const noun of nouns.split(' ')) THING_TYPE_BY_NOUN.set(noun, type as EntityType)
}
const ECHOES = new Set(ECHO_NOUNS.split(' '))

/** Finds what a nominal in the singular refers to: a role's bearer, a name that holds the noun, a thing of its sort. */
export function resolveNominal(
  nominal: Nominal,
  context: NominalContext,
  place: Place,
): NominalResolution | null {
  if (nominal.determiner === 'a' || nominal.determiner === 'an') return null
  return (
    resolveRole(nominal, context, place) ??
    resolveEcho(nominal, context, place) ??
    resolveOrganization(nominal, context, place) ??
    resolvePlace(nominal, context, place) ??
    resolveThing(nominal, context, place) ??
    resolvePerson(nominal, context, place)
  )
}

/** "the senator", "the Mexican leader", "Peru’s president": someone whose role the article has told. */
function resolveRole(nominal: Nominal, context: NominalContext, place: Place): NominalResolution | null {
  const { names, index, discourse, holder } = context
  const words = matchRoleWords(names.document.tokens, nominal.endToken)
  if (words === null || words.firstToken < nominal.firstToken || !words.title.endsWith(nominal.head.norm))
    return null
  const bearers = words.title === 'leader' ? index.rulers : (index.bearersOf.get(words.title) ?? [])
  const referent = latest(bearersFor(bearers, holder), discourse, place)
  return referent === null ? null : { referent, evidence: 'role', confidence: holder === null ? 0.75 : 0.9 }
}

/** Those whose role is stated for the holder; failing them, those for whom no holder is stated. */
function bearersFor(bearers: readonly Bearer[], holder: Referent | null): readonly Bearer[] {
  if (holder === null) return bearers
  const stated = bearers.filter((bearer) => bearer.holder === holder)
  return stated.length > 0 ? stated : bearers.filter((bearer) => bearer.holder === null)
}

function latest(bearers: readonly Bearer[], discourse: Discourse, place: Place): Referent | null {
  let best: Referent | null = null
  let at = -1
  for (const { referent } of bearers) {
    const standing = discourse.standing(referent)
    if (standing === undefined || place.sentence - standing.place.sentence > 20) continue
    if (standing.place.token > at) [best, at] = [referent, standing.place.token]
  }
  return best
}

/** "the commission" for "Trade Commission", "the summit" for "Summit of the Coasts". */
function resolveEcho(nominal: Nominal, context: NominalContext, place: Place): NominalResolution | null {
  const noun = nominal.head.norm
  if (nominal.of !== null || !(ECHOES.has(noun) || SORT_BY_NOUN.has(noun) || PLACE_SORT_BY_NOUN.has(noun)))
    return null
  if (nominal.determiner !== 'the' || nominal.modifier !== null) return null
  let best: Referent | null = null
  let at = -1
  for (const referent of context.index.byNameWord.get(noun) ?? []) {
    if (referent.words.length < 2 || !endsOrOpens(referent.words, noun)) continue
    const standing = context.discourse.standing(referent)
    if (standing !== undefined && standing.place.token > at) [best, at] = [referent, standing.place.token]
  }
  return best === null || place.token - at > 400
    ? null
    : { referent: best, evidence: 'head-noun', confidence: 0.75 }
}

/** The noun ends the name, or stands before its "of". */
function endsOrOpens(words: readonly string[], noun: string): boolean {
  if (words.at(-1) === noun) return true
  const at = words.indexOf(noun)
  return words[at + 1] === 'of' || words[at + 1] === 'for' || words[at + 1] === 'on'
}

/** Sorts whose names often do not tell them: "Intelix" may be a company or a team, but hardly a parliament. */
const LOOSE_SORTS: ReadonlySet<OrganizationSort> = new Set(['business', 'team', 'any'])

/** "the company", "the agency": the organisation of that sort spoken of last. */
function resolveOrganization(
  nominal: Nominal,
  context: NominalContext,
  place: Place,
): NominalResolution | null {
  const sort = SORT_BY_NOUN.get(nominal.head.norm)
  if (sort === undefined || nominal.of !== null || nominal.modifier !== null) return null
  if (nominal.determiner !== 'the' || (isCompound(nominal, context) && sort !== 'business')) return null
  const { recent } = context.discourse
  for (let i = recent.length - 1; i >= 0; i--) {
    const standing = recent[i]
    if (standing === undefined || standing.referent.type !== 'organization') continue
    const known = context.index.sortOf.get(standing.referent) ?? null
    const distance = place.sentence - standing.place.sentence
    if (known === sort && distance <= 6)
      return { referent: standing.referent, evidence: 'head-noun', confidence: 0.75 }
    if (known === null && LOOSE_SORTS.has(sort) && distance <= (standing.position === 'subject' ? 2 : 1)) {
      return { referent: standing.referent, evidence: 'head-noun', confidence: 0.55 }
    }
  }
  return null
}

/** "the execution team": another noun before the head says which one, and it need not be one named before. */
function isCompound(nominal: Nominal, { names }: NominalContext): boolean {
  const before = names.document.tokens[nominal.endToken - 2]
  return before?.pos === 'NOUN'
}

/** "the country", "the city": the place of that sort spoken of last. */
function resolvePlace(nominal: Nominal, context: NominalContext, place: Place): NominalResolution | null {
  const sort = PLACE_SORT_BY_NOUN.get(nominal.head.norm)
  if (sort === undefined || sort === 'area' || nominal.of !== null || nominal.modifier !== null) return null
  if (nominal.determiner !== 'the' && nominal.determiner !== 'this') return null
  const { recent } = context.discourse
  for (let i = recent.length - 1; i >= 0; i--) {
    const standing = recent[i]
    if (standing === undefined || standing.referent.type !== 'place') continue
    if (!fitsPlace(sort, standing.referent)) continue
    if (place.sentence - standing.place.sentence <= 4) {
      return { referent: standing.referent, evidence: 'head-noun', confidence: 0.6 }
    }
  }
  return null
}

function fitsPlace(sort: PlaceNounSort, { placeSort }: Referent): boolean {
  if (sort === 'country' || sort === 'state' || sort === 'region') return placeSort === sort
  return placeSort === null
}

/** "the tournament", "the film": the event, work or product spoken of last. */
function resolveThing(nominal: Nominal, context: NominalContext, place: Place): NominalResolution | null {
  const type = THING_TYPE_BY_NOUN.get(nominal.head.norm)
  if (type === undefined || nominal.of !== null || nominal.modifier !== null) return null
  if (nominal.determiner !== 'the' && nominal.determiner !== 'this') return null
  const { recent } = context.discourse
  for (let i = recent.length - 1; i >= 0; i--) {
    const standing = recent[i]
    if (standing === undefined) continue
    const distance = place.sentence - standing.place.sentence
    const reach = standing.referent.type === type ? 5 : standing.referent.type === 'other' ? 1 : -1
    if (distance <= reach) return { referent: standing.referent, evidence: 'head-noun', confidence: 0.55 }
  }
  return null
}

/** "the woman": the only one in mind who can be meant. */
function resolvePerson(nominal: Nominal, context: NominalContext, place: Place): NominalResolution | null {
  const gender = PERSON_NOUNS.get(nominal.head.norm)
  if (
    gender === undefined ||
    nominal.of !== null ||
    nominal.modifier !== null ||
    nominal.determiner !== 'the'
  )
    return null
  const near = context.discourse.recent.filter(
    ({ referent, place: at }) =>
      referent.type === 'person' &&
      place.sentence - at.sentence <= 2 &&
      (gender === 'any' || referent.gender === gender),
  )
  const [only] = near
  return only === undefined || near.length > 1
    ? null
    : { referent: only.referent, evidence: 'head-noun', confidence: 0.55 }
}
