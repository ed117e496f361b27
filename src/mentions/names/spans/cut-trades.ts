import { BARE_FIRM_NOUNS } from '../../../lexicon/described-as.js'
import { ORGANIZATION_TAILS } from '../../../lexicon/name-cues.js'
import {
  type DraftName,
  type NamedArticle,
  type NameRepair,
  plainWord,
  withTokens,
  withType,
} from '../draft-name.js'
import { opensPersonsName } from '../given-names.js'
import { opensSentence } from '../look-around.js'
import { INSIDE_SENTENCE } from '../tagger/read-context.js'

/** What follows a trade is a firm, nearly always. */
const SURE = 0.9

/**
 * Takes off a firm's name what it does, which has its capital from the sentence: "[Chipmaker] Kelmark to close plant",
 * "[Airline] Norrwing said", but neither "Charity Commission" nor "Publisher Ola Berg".
 */
export const cutTrades: NameRepair = (names, article) =>
  names.map(
    (name): DraftName =>
      opensWithTrade(name, article)
        ? withType(withTokens(name, name.firstToken + 1, name.endToken), 'organization', SURE)
        : name,
  )

function opensWithTrade({ firstToken, endToken }: DraftName, { document, context }: NamedArticle): boolean {
  const { tokens } = document
  const trade = tokens[firstToken]?.norm ?? ''
  if (endToken - firstToken < 2 || !BARE_FIRM_NOUNS.has(trade) || !opensSentence(document, firstToken))
    return false
  if (((context.evidence[firstToken] ?? 0) & INSIDE_SENTENCE) !== 0) return false
  // "Lender Orr Trust", but not "Airline Pilots Union": who does it is said by "-er" alone.
  if (!trade.endsWith('er') && ORGANIZATION_TAILS.has(plainWord(tokens[endToken - 1]))) return false
  return !(trade.endsWith('er') && opensPersonsName(tokens[firstToken + 1]?.norm ?? ''))
}
