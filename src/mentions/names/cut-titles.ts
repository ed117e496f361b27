import { CUT_TITLES } from '../../lexicon/name-parts.js'
import { type DraftName, type NameRepair, plainWord, withTokens } from './draft-name.js'

/** Takes titles off the front of persons: "[Prime Minister] Elena Varga", "[Mr.] Orr", "[Maj. Gen.] Whitlow". */
export const cutTitles: NameRepair = (names, { document }) =>
  names.map((name): DraftName => {
    if (name.type !== 'person') return name
    let first = name.firstToken
    while (first + 1 < name.endToken && CUT_TITLES.has(plainWord(document.tokens[first]))) first++
    return first === name.firstToken ? name : withTokens(name, first, name.endToken)
  })
