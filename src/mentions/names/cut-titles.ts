import { CUT_TITLES } from '../../lexicon/name-parts.js'
import { ROLES } from '../../lexicon/roles.js'
import { type DraftName, type NameRepair, plainWord, withTokens } from './draft-name.js'
import { GIVEN_NAMES } from './given-names.js'

/** What names a party is no occupation. */
const PARTISANS = new Set(['republican', 'democrat', 'socialist'])

/** "founder", "counsel", but not "dean" or "guy", which are given names too. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  ROLES.split(',').filter((role) => !GIVEN_NAMES.has(role) && !PARTISANS.has(role)),
)

/**
 * Takes titles off the front of persons: "[Prime Minister] Elena Varga", "[Mr.] Orr", "[Maj. Gen.] Whitlow", and other
 * occupations where a given name and a surname are left: "[Founder] Nadia Ferro".
 */
export const cutTitles: NameRepair = (names, { document }) =>
  names.map((name): DraftName => {
    if (name.type !== 'person') return name
    let first = name.firstToken
    for (; first + 1 < name.endToken; first++) {
      const word = plainWord(document.tokens[first])
      if (!CUT_TITLES.has(word) && !(first + 2 < name.endToken && ROLE_WORDS.has(word))) break
    }
    return first === name.firstToken ? name : withTokens(name, first, name.endToken)
  })
