import type { Token } from '../../../document/types.js'
import type { Referent } from '../../clustering/referent.js'
import type { NameContext } from '../../naming/name-reading.js'
import { roleVocabulary } from '../../naming/role-vocabulary.js'
import { isPluralNoun, ORGANIZATION_SORT_OF, PLACE_SORT_OF, THING_TYPE_OF } from './noun-vocabulary.js'
import type { Nominal } from './read-nominal.js'

/** A name that a noun phrase beside it describes. */
export interface DescribedName {
  readonly name: number
  /** Set off by commas, so that the phrase is a mention of its own: "[the ferry], Swan,". */
  readonly apart: boolean
}

const COPULAS = new Set(['is', 'was', "'s", 'remains', 'became'])
const CALLED = new Set(['called', 'named', 'dubbed', 'titled', 'entitled'])

/**
 * Finds the name that a phrase says the sort of: "the ferry Swan", "the ferry, Swan,", "a ferry called Swan",
 * "Swan, a ferry that", "Swan is a ferry".
 */
export function findDescribedName(context: NameContext, nominal: Nominal): DescribedName | null {
  return describedAfter(context, nominal) ?? describedBefore(context, nominal)
}

function describedAfter(
  { document: { tokens }, nameAt, names }: NameContext,
  nominal: Nominal,
): DescribedName | null {
  const endToken = nominal.phraseEnd
  const norm = tokens[endToken]?.norm ?? ''
  const apart = norm === ','
  const name = nameAt[apart || CALLED.has(norm) ? endToken + 1 : endToken] ?? -1
  if (name < 0 || tokens[names[name]?.firstToken ?? 0]?.sentence !== nominal.head.sentence) return null
  // "In the harbour, Lee waved": the comma ends a clause and opens no apposition
  if (apart && !isClosed(tokens[names[name]?.endToken ?? -1])) return null
  return { name, apart }
}

function describedBefore(
  { document: { tokens }, nameAt, names }: NameContext,
  nominal: Nominal,
): DescribedName | null {
  const { firstToken, endToken } = nominal
  const link = tokens[firstToken - 1]
  if (link === undefined || link.sentence !== nominal.head.sentence) return null
  const apart = link.norm === ','
  if (!apart && !COPULAS.has(link.norm)) return null
  const name = nameAt[firstToken - 2] ?? -1
  if (name < 0) return null
  // "In Lima, a court ruled": no apposition but a subject
  if (apart && !isClosed(tokens[endToken])) return null
  const before = tokens[(names[name]?.firstToken ?? 0) - 1]
  if (before?.pos === 'ADP' && before.norm !== 'of' && before.norm !== 'by') return null
  return { name, apart }
}

const OPENINGS = new Set(['of', 'that', 'which', 'who', 'whose', 'from', 'based', 'owned', 'founded', 'for'])

function isClosed(token: Token | undefined): boolean {
  return token === undefined || token.pos === 'PUNCT' || OPENINGS.has(token.norm)
}

/** "ferry" may describe what is no person and no place, "city" a place. */
export function mayDescribe(noun: string, { type, isPlural }: Referent): boolean {
  if (isPlural || isPluralNoun(noun)) return false
  const isPerson = roleVocabulary().genderOf.has(noun)
  if (type === 'person' || isPerson) return type === 'person' && isPerson
  const isPlace = PLACE_SORT_OF.has(noun)
  if (type === 'place' || isPlace) return type === 'place' && isPlace
  if (ORGANIZATION_SORT_OF.has(noun)) return type === 'organization' || type === 'other'
  const thing = THING_TYPE_OF.get(noun)
  return thing === undefined || thing === type || type === 'other' || type === 'product' || type === 'work'
}
