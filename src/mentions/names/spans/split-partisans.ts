import { PARTISANS } from '../../../lexicon/name-parts.js'
import {
  type DraftName,
  type NamedArticle,
  type NameRepair,
  splitNames,
  withTokens,
  withType,
} from '../draft-name.js'
import { typeOfKnown } from '../finders/tag-known-names.js'

/**
 * Splits a party from the state or chamber of its members: "a [Michigan] [Republican]", "[Ohio] [Democrats]", "[Senate]
 * [Republicans]", "[Ohio] [Democratic] Gov. Ola Berg". The "Ohio Democratic Party" stays whole.
 */
export const splitPartisans: NameRepair = (names, article) =>
  splitNames(names, (name) => {
    const { firstToken, endToken } = name
    const type = typeOfHome(name, article)
    if (type === null) return null
    return [
      withType(withTokens(name, firstToken, endToken - 1), type),
      withType(withTokens(name, endToken - 1, endToken), 'organization'),
    ]
  })

/** What stands before the party's word, or null where nothing does or it is something else. */
function typeOfHome(
  { firstToken, endToken }: DraftName,
  { document: { tokens } }: NamedArticle,
): 'place' | 'organization' | null {
  if (endToken - firstToken < 2 || !PARTY_WORDS.has(tokens[endToken - 1]?.norm ?? '')) return null
  if (endToken - firstToken === 2 && CHAMBERS.has(tokens[firstToken]?.text ?? '')) return 'organization'
  return typeOfKnown(tokens, firstToken, endToken - 1) === 'place' ? 'place' : null
}

/** Members of parties, one or many, and what belongs to a party. */
const PARTY_WORDS = new Set([...PARTISANS, ...Array.from(PARTISANS, (one) => `${one}s`), 'democratic'])

const CHAMBERS = new Set(['Senate', 'House'])
