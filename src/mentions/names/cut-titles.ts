import type { Token } from '../../document/types.js'
import { CUT_TITLES, TITLE_OPENINGS } from '../../lexicon/name-parts.js'
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
 * Takes titles off the front of persons, "[Prime Minister] Elena Varga", "[Mr.] Orr", "[Maj. Gen.] Whitlow", other
 * occupations where a given name and a surname are left, "[Founder] Nadia Ferro", and both off the end of a name before
 * a person: "Leeds Police [Capt.] Orr".
 */
export const cutTitles: NameRepair = (names, { document }) =>
  names.map((name, i): DraftName => {
    const { tokens } = document
    const next = names[i + 1]
    if (name.type === 'person') return withoutOpening(name, tokens)
    return next?.type === 'person' && next.firstToken === name.endToken ? withoutEnding(name, tokens) : name
  })

function withoutOpening(name: DraftName, tokens: readonly Token[]): DraftName {
  let first = name.firstToken
  for (; first + 1 < name.endToken; first++) {
    const word = plainWord(tokens[first])
    if (!CUT_TITLES.has(word) && !(first + 2 < name.endToken && ROLE_WORDS.has(word))) break
  }
  return first === name.firstToken ? name : withTokens(name, first, name.endToken)
}

function withoutEnding(name: DraftName, tokens: readonly Token[]): DraftName {
  let end = name.endToken
  while (end > name.firstToken && isTitle(plainWord(tokens[end - 1]))) end--
  // "Head Coach Ola Berg": no name is left, and all of it is dropped later.
  const titleAlone = end - name.firstToken < 2 && TITLE_OPENINGS.has(plainWord(tokens[name.firstToken]))
  return end === name.endToken || end === name.firstToken || titleAlone
    ? name
    : withTokens(name, name.firstToken, end)
}

function isTitle(word: string): boolean {
  return CUT_TITLES.has(word) || ROLE_WORDS.has(word)
}
