import type { Token } from '../../../document/types.js'
import { SHIP_LETTERS } from '../../../lexicon/name-heads.js'
import {
  type DraftName,
  type NamedArticle,
  type NameRepair,
  placeNames,
  withTokens,
  withType,
} from '../draft-name.js'
import { isCapital } from '../look-around.js'

/**
 * Makes one name of what is called for a person: a ship, "[USS] [Ola Berg]", and a telescope, "[Ola Berg] [Space
 * Telescope]".
 */
export const joinCraft: NameRepair = (names, article) => {
  const { tokens } = article.document
  const joined: DraftName[] = []
  for (const name of names) {
    const { firstToken, type } = name
    if (type !== 'person') continue
    if (SHIP_LETTERS.has(tokens[firstToken - 1]?.text ?? '') && isTogether(tokens, firstToken))
      joined.push(withType(withTokens(name, firstToken - 1, name.endToken), 'product'))
    else {
      const end = endOfTelescope(name, article)
      if (end > 0) joined.push(withType(withTokens(name, firstToken, end), 'other'))
    }
  }
  return placeNames(names, joined, article)
}

const isTogether = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.sentence === tokens[i]?.sentence

/** "[Ola Berg] [Space] Telescope": where it ends, or -1. */
function endOfTelescope({ endToken }: DraftName, article: NamedArticle): number {
  const { tokens } = article.document
  const last = tokens[endToken]?.text === 'Space' ? endToken + 1 : endToken
  return INSTRUMENTS.has(tokens[last]?.text ?? '') && isCapital(article, last) ? last + 1 : -1
}

const INSTRUMENTS = new Set(['Telescope', 'Observatory'])
