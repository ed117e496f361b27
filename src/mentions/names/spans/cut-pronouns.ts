import type { Token } from '../../../document/types.js'
import { RULER_TITLES } from '../../../lexicon/name-parts.js'
import { type DraftName, type NameRepair, plainWord, withTokens } from '../draft-name.js'

/** What the speaker does: "Orr [I]’d ask", "Orr [I] never met". */
const FOLLOWERS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV', 'PART'])

/** Takes the speaker off the end of a name: "if I were [Orr] I’d ask", but not off "King Charles I was tried". */
export const cutPronouns: NameRepair = (names, { document: { tokens } }) =>
  names.map((name): DraftName => {
    const { firstToken, endToken } = name
    if (tokens[endToken - 1]?.text !== 'I' || endToken - firstToken < 2) return name
    return isSpeaker(tokens[endToken]) && !isRuler(name, tokens)
      ? withTokens(name, firstToken, endToken - 1)
      : name
  })

function isSpeaker(next: Token | undefined): boolean {
  return next !== undefined && (/^['’]/.test(next.text) || FOLLOWERS.has(next.pos))
}

/** The title may stand before the name or open it. */
function isRuler({ firstToken }: DraftName, tokens: readonly Token[]): boolean {
  return (
    RULER_TITLES.has(plainWord(tokens[firstToken])) || RULER_TITLES.has(plainWord(tokens[firstToken - 1]))
  )
}
