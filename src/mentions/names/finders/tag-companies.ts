import { COMPANY_ENDINGS, TRADE_ENDINGS } from '../../../lexicon/name-endings.js'
import {
  coverTokens,
  type DraftName,
  draftName,
  mergeNames,
  type NamedArticle,
  type NameRepair,
  plainWord,
} from '../draft-name.js'
import { isCapital } from '../look-around.js'
import { LetterCase } from '../tagger/read-word.js'

/** "Grand Harbor Glass and Timber Works Inc." */
const LONGEST = 7

/**
 * Finds companies by the word that ends their name, "[Weir Tidal Boats Inc.]", where the tagger saw none.
 */
export const tagCompanies: NameRepair = (names, article) => {
  const { tokens } = article.document
  const added: DraftName[] = []
  let owners: Int32Array | null = null
  for (const i of article.context.capitals) {
    if (i === 0 || !ENDINGS.has(plainWord(tokens[i])) || !isWord(i, article)) continue
    owners ??= coverTokens(names, tokens.length)
    let first = i
    while (i - first < LONGEST && owners[first - 1] === -1 && belongs(first - 1, i, article)) first--
    if (first < i && owners[i] === -1) added.push(draftName(first, i + 1, 'organization', 0.8))
  }
  return mergeNames(names, added)
}

const ENDINGS: ReadonlySet<string> = new Set([...COMPANY_ENDINGS, ...TRADE_ENDINGS])

/** A capitalised word and no initial. */
function isWord(i: number, article: NamedArticle): boolean {
  return isCapital(article, i) && article.context.words[i]?.letterCase !== LetterCase.Initial
}

/** A capital or "&" of the sentence of token `form`; "The" is none of the name. */
function belongs(i: number, form: number, article: NamedArticle): boolean {
  const { tokens } = article.document
  const token = tokens[i]
  if (token === undefined || token.sentence !== tokens[form]?.sentence || token.text === 'The') return false
  // Where all is capital, a run of capitals is no name.
  return article.context.styles[token.sentence] === 0 && (token.text === '&' || isWord(i, article))
}
