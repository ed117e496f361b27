import { ORGANIZATION_TAILS } from '../../../lexicon/name-cues.js'
import { COMPANY_ENDINGS } from '../../../lexicon/name-endings.js'
import { CUT_TITLES } from '../../../lexicon/name-parts.js'
import {
  type DraftName,
  type NamedArticle,
  type NameRepair,
  plainWord,
  withTokens,
  withType,
} from '../draft-name.js'
import { hasCapital } from '../tagger/read-word.js'

const COUNTRY_LETTERS = new Set(['U.S.', 'US', 'U.N.', 'UN', 'U.K.', 'UK', 'E.U.', 'EU'])
/** Small words inside an agency's name: "Food and Drug Administration". */
const JOINTS = new Set(['and', 'of', 'for', 'on', '&'])
const LONGEST_AGENCY = 9

/**
 * Makes one name of a country's letters and the agency behind them, "[U.S. Department of Energy]",
 * "[UN Security Council]", of the pieces of a company, and of partners on both sides of "&": "[Harbor Glass & Timber Co.]".
 */
export const joinAgencies: NameRepair = (names, article) => {
  const { tokens } = article.document
  const joined: DraftName[] = []
  for (const name of names) {
    const before = joined.at(-1)
    // Swallowed by the agency before it.
    if (before !== undefined && name.firstToken < before.endToken) continue
    const partner =
      before !== undefined && name.firstToken === before.endToken + 1 && tokens[before.endToken]?.text === '&'
    if (partner && tokens[before.firstToken]?.sentence === tokens[name.firstToken]?.sentence) {
      joined[joined.length - 1] = withType(
        withTokens(before, before.firstToken, name.endToken),
        'organization',
      )
      continue
    }
    // "[Northgate] [Foods Inc.]"
    const company =
      before !== undefined &&
      before.endToken === name.firstToken &&
      COMPANY_ENDINGS.has(plainWord(tokens[name.endToken - 1]))
    if (
      company &&
      before.type !== 'group' &&
      tokens[before.firstToken]?.sentence === tokens[name.firstToken]?.sentence
    ) {
      joined[joined.length - 1] = {
        ...before,
        endToken: name.endToken,
        type: 'organization',
        confidence: Math.max(before.confidence, name.confidence),
      }
      continue
    }
    const end = name.type === 'person' ? -1 : agencyEnd(article, name)
    joined.push(end > name.endToken ? withType(withTokens(name, name.firstToken, end), 'organization') : name)
  }
  return joined
}

/** Where an agency ends whose country's letters are the name, or -1. */
function agencyEnd({ document, context }: NamedArticle, { firstToken, endToken }: DraftName): number {
  const { tokens } = document
  if (endToken !== firstToken + 1 || !COUNTRY_LETTERS.has(tokens[firstToken]?.text ?? '')) return -1
  // "U.S. President Joe Biden"
  if (CUT_TITLES.has(plainWord(tokens[endToken]))) return -1
  let end = -1
  let goesOn = false
  for (let i = endToken; i < Math.min(endToken + LONGEST_AGENCY, tokens.length); i++) {
    const word = context.words[i]
    if (word === undefined || tokens[i]?.sentence !== tokens[firstToken]?.sentence) break
    if (!hasCapital(word) && (i === endToken || !JOINTS.has(word.text))) break
    // "U.S. Department of [Education]"
    if (i === end && (word.text === 'of' || word.text === 'for')) goesOn = true
    if (hasCapital(word) && (goesOn || ORGANIZATION_TAILS.has(plainWord(tokens[i])))) end = i + 1
  }
  return end
}
