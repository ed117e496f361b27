import { TRADING_VERBS, WORD_COMPANIES } from '../../../lexicon/company-acts.js'
import {
  coverTokens,
  type DraftName,
  draftName,
  mergeNames,
  type NamedArticle,
  type NameRepair,
} from '../draft-name.js'
import { isCapital, opensSentence } from '../look-around.js'
import { LetterCase } from '../tagger/read-word.js'

/**
 * Finds companies called by a common word where it opens a sentence, by what they do, "[Target] plans to close stores",
 * "[Shell] and Brightwell fell"; "Target practice is on Tuesday" has none.
 */
export const tagWordCompanies: NameRepair = (names, article) => {
  const { tokens } = article.document
  const added: DraftName[] = []
  let owners: Int32Array | null = null
  for (const i of article.context.capitals) {
    if (!opensSentence(article.document, i) || !isCompany(article, i)) continue
    owners ??= coverTokens(names, tokens.length)
    if (owners[i] === -1) added.push(draftName(i, i + 1, 'organization', 0.7))
  }
  return mergeNames(names, added)
}

function isCompany(article: NamedArticle, i: number): boolean {
  const { document, context } = article
  const { tokens } = document
  if (!WORD_COMPANIES.has(tokens[i]?.norm ?? '') || context.words[i]?.letterCase !== LetterCase.Capitalised)
    return false
  const next = tokens[i + 1]
  if (next?.sentence !== tokens[i]?.sentence) return false
  if (next?.norm === 'and') return isCapital(article, i + 2)
  return TRADING_VERBS.has(next?.text ?? '')
}
