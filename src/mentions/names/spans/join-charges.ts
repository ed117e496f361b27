import type { Token } from '../../../document/types.js'
import { BODY_OPENINGS } from '../../../lexicon/name-endings.js'
import { SECRETARIES } from '../../../lexicon/name-offices.js'
import { PORTFOLIOS } from '../../../lexicon/name-parts.js'
import {
  type DraftName,
  type NamedArticle,
  type NameRepair,
  placeNames,
  withTokens,
  withType,
} from '../draft-name.js'
import { isCapital } from '../look-around.js'

/** "Environment, Food and Rural Affairs" */
const LONGEST = 10

/**
 * Makes one name of a body and all that it is for: "the [Ministry of Tourism], [Culture] and [Sport]". A list of other
 * things, "the Ministry of Health, Lindford and Orr", is none.
 */
export const joinCharges: NameRepair = (names, article) => {
  const { tokens } = article.document
  const joined: DraftName[] = []
  for (const name of names) {
    if (tokens[name.endToken]?.text !== ',' || !isForCharge(name, tokens)) continue
    const end = endOfCharges(name.endToken, article)
    if (end > 0) joined.push(withType(withTokens(name, name.firstToken, end), 'organization'))
  }
  return placeNames(names, joined, article)
}

/** "[Ontario Ministry of Tourism]" */
function isForCharge({ firstToken, endToken }: DraftName, tokens: readonly Token[]): boolean {
  if (!PORTFOLIOS.has(tokens[endToken - 1]?.norm ?? '')) return false
  for (let i = endToken - 2; i > firstToken; i--) {
    const word = tokens[i]?.norm
    if (word === 'of' || word === 'for') return BODY_OPENINGS.has(tokens[i - 1]?.norm ?? '')
  }
  return false
}

/** Where a list of charges ends that a comma opens and "and" closes, or -1. */
function endOfCharges(comma: number, article: NamedArticle): number {
  const { tokens } = article.document
  let closed = false
  let charged = false
  for (let i = comma; i < comma + LONGEST; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[comma]?.sentence) break
    // "the Ministry of Health, Education [Minister] Ola Berg and"
    if (SECRETARIES.has(token.text)) return -1
    if (isCapital(article, i)) {
      charged ||= PORTFOLIOS.has(token.norm)
      continue
    }
    if (closed) return charged ? i : -1
    if (token.text !== ',' && token.text !== 'and') return -1
    if (i > comma && !charged) return -1
    closed = token.text === 'and'
    charged = false
  }
  return -1
}
