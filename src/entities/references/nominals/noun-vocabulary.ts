import { type NounsOfSort, ORGANIZATIONS, PLACES } from '../../../lexicon/common-nouns.js'
import { ECHO_NOUNS, THING_NOUNS } from '../../../lexicon/nominals.js'

/** Turns lists of nouns by sort into the sort of each noun that may refer back. */
function sortsByNoun<Sort extends string>(
  nounsBySort: Readonly<Record<Sort, NounsOfSort>>,
): ReadonlyMap<string, Sort> {
  const sorts = new Map<string, Sort>()
  for (const sort in nounsBySort) {
    const { both, refer = '' } = nounsBySort[sort]
    for (const noun of `${both} ${refer}`.split(' ')) if (noun !== '') sorts.set(noun, sort)
  }
  return sorts
}

export const ORGANIZATION_SORT_OF = sortsByNoun(ORGANIZATIONS)
export const PLACE_SORT_OF = sortsByNoun(PLACES)
export const THING_TYPE_OF = sortsByNoun(THING_NOUNS)

const GOVERNMENTS: ReadonlySet<string> = new Set(['government', 'cabinet', 'regime', 'administration'])

/** What a thing without a name is, by its noun: a government, a film, a storm; null for what is none of these. */
export function typeOfNoun(noun: string): 'organization' | 'event' | 'product' | 'work' | null {
  if (GOVERNMENTS.has(noun) || ORGANIZATION_SORT_OF.has(noun)) return 'organization'
  return THING_TYPE_OF.get(noun) ?? null
}

const ECHOES: ReadonlySet<string> = new Set(ECHO_NOUNS.split(' '))

/** Whether "the" with this noun may refer to a name that holds it: "the summit". */
export function mayEcho(noun: string): boolean {
  return ECHOES.has(noun) || ORGANIZATION_SORT_OF.has(noun) || PLACE_SORT_OF.has(noun)
}

const PLURALS_WITHOUT_S = new Set([
  'people',
  'men',
  'women',
  'children',
  'police',
  'media',
  'data',
  'criteria',
])

/** "officials", "women"; not "crisis", "bus", "glass". */
export function isPluralNoun(noun: string): boolean {
  if (!noun.endsWith('s')) return PLURALS_WITHOUT_S.has(noun)
  const before = noun.at(-2)
  return before !== 's' && before !== 'u' && before !== 'i' && before !== undefined
}
