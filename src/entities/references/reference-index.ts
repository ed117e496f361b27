import type { Token } from '../../document/types.js'
import type { OrganizationSort } from '../../lexicon/common-nouns.js'
import { SORT_BY_NAME_WORD } from '../../lexicon/nominals.js'
import { NOUNS_OF_ADDRESS, NOUNS_OF_TITLE } from '../../lexicon/roles.js'
import type { Referent } from '../clustering/referent.js'
import { foldWord } from '../naming/fold-words.js'
import type { RoleReading } from '../naming/name-reading.js'
import { nameVocabulary } from '../naming/name-vocabulary.js'
import { roleVocabulary } from '../naming/role-vocabulary.js'

/** More bearers of one title than this are not compared. */
const MAX_BEARERS = 12
const MAX_RULERS = 40
/** Names of one person at which a form of address is looked for. */
const MAX_NAMES = 4

export interface Bearer {
  readonly referent: Referent
  /** As it was told: "prime minister" for whom "the minister" may mean. */
  readonly title: string
  /** The organisation or country of the role. */
  readonly holder: Referent | null
}

/** What nominals are looked up in: people by role, things by the words of their names, countries by weight. */
export interface ReferenceIndex {
  /** By title, by its last word ("president" of "vice president") and by other nouns for it ("judge" of "justice"). */
  readonly bearersOf: ReadonlyMap<string, readonly Bearer[]>
  readonly rulers: readonly Bearer[]
  readonly byNameWord: ReadonlyMap<string, readonly Referent[]>
  readonly countries: readonly Referent[]
  /** By the words of their names, and by what stands beside them ("Unison, the union") once that is read. */
  readonly sortOf: Map<Referent, OrganizationSort | null>
}

/** @param owners The referent of each name by the name's index. */
export function indexReferents(
  tokens: readonly Token[],
  referents: readonly Referent[],
  owners: readonly (Referent | undefined)[],
): ReferenceIndex {
  const bearersOf = new Map<string, Bearer[]>()
  const rulers: Bearer[] = []
  const byNameWord = new Map<string, Referent[]>()
  const sortOf = new Map<Referent, OrganizationSort | null>()
  for (const referent of referents) {
    if (referent.type === 'person') {
      for (const role of referent.roles) {
        const bearer = {
          referent,
          title: role.title,
          holder: role.of === null ? null : (owners[role.of] ?? null),
        }
        addBearer(bearersOf, role.title, bearer)
        const last = role.title.slice(role.title.lastIndexOf(' ') + 1)
        if (last !== role.title) addBearer(bearersOf, last, bearer)
        const nouns = NOUNS_OF_TITLE.get(role.title) ?? NOUNS_OF_TITLE.get(last)
        if (nouns !== undefined) for (const noun of nouns.split(',')) addBearer(bearersOf, noun, bearer)
        if (isRuler(role) && rulers.length < MAX_RULERS && rulers.at(-1)?.referent !== referent)
          rulers.push(bearer)
      }
      const noun = nounOfAddress(tokens, referent)
      if (noun !== undefined) addBearer(bearersOf, noun, { referent, title: noun, holder: null })
      continue
    }
    for (const word of referent.words) addReferent(byNameWord, word, referent)
    if (referent.type !== 'place') sortOf.set(referent, sortOfName(referent))
  }
  const countries = referents.filter(({ placeSort }) => placeSort === 'country')
  countries.sort((a, b) => b.names.length - a.names.length)
  return { bearersOf, rulers, byNameWord, countries, sortOf }
}

/** "doctor" for "Dr. Ann Lee" */
function nounOfAddress(tokens: readonly Token[], { names }: Referent): string | undefined {
  for (let i = 0; i < names.length && i < MAX_NAMES; i++) {
    const at = names[i]?.reading.mention.firstToken ?? -1
    const noun = NOUNS_OF_ADDRESS.get(wordAt(tokens, at)) ?? NOUNS_OF_ADDRESS.get(wordAt(tokens, at - 1))
    if (noun !== undefined) return noun
  }
  return undefined
}

const wordAt = (tokens: readonly Token[], at: number): string => foldWord(tokens[at]?.text ?? '')

function addBearer(map: Map<string, Bearer[]>, title: string, bearer: Bearer): void {
  const known = map.get(title)
  if (known === undefined) map.set(title, [bearer])
  else if (known.length < MAX_BEARERS && !known.some(({ referent }) => referent === bearer.referent))
    known.push(bearer)
}

function addReferent(map: Map<string, Referent[]>, word: string, referent: Referent): void {
  const known = map.get(word)
  if (known === undefined) map.set(word, [referent])
  else if (known.length < MAX_BEARERS) known.push(referent)
}

/** Presidents and prime ministers, but no vice presidents of a country and no former ones. */
export function isRuler(role: RoleReading): boolean {
  return roleVocabulary().rulers.has(role.title) && role.role.status !== 'former'
}

/** "Acme Corp" is a business, "Ministry of Health" an agency; the last telling word decides. */
function sortOfName(referent: Referent): OrganizationSort | null {
  const phrase = referent.words.join(' ')
  const words = nameVocabulary().fullNameOf.get(phrase)?.split(' ') ?? referent.words
  for (let i = words.length - 1; i >= 0; i--) {
    const sort = SORT_BY_NAME_WORD.get(words[i] ?? '')
    if (sort !== undefined) return sort
  }
  return null
}
