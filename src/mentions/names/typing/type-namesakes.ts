import { CUT_TITLES } from '../../../lexicon/name-parts.js'
import { NAMESAKES } from '../../../lexicon/namesakes.js'
import { type DraftName, type NamedArticle, type NameRepair, plainWord, withType } from '../draft-name.js'
import { isCapital, opensSentence } from '../look-around.js'

/**
 * Takes a surname that nobody bears in the article for the firm, the newspaper or the city that is known by it: "[Ford]
 * said sales fell", but not where "Nadia Ford" or "Mr. Ford" is spoken of.
 */
export const typeNamesakes: NameRepair = (names, article) => {
  let borne: ReadonlySet<string> | null = null
  return names.map((name): DraftName => {
    const { firstToken, endToken, type } = name
    if (type !== 'person' || endToken - firstToken > 1) return name
    const word = article.document.tokens[firstToken]?.text ?? ''
    const known = NAMESAKES.get(word)
    if (known === undefined) return name
    borne ??= listBorne(names, article)
    if (borne.has(word)) return name
    return withType(name, known)
  })
}

/** Words of persons' full names, and of those who are called by a title: "Mr. [Ford]", "Olu [Ford]" of which half was found. */
function listBorne(names: readonly DraftName[], article: NamedArticle): ReadonlySet<string> {
  const { tokens } = article.document
  const borne = new Set<string>()
  for (const { type, firstToken, endToken } of names) {
    if (type !== 'person') continue
    const before = firstToken - 1
    const named =
      isCapital(article, before) &&
      !opensSentence(article.document, before) &&
      !opensSentence(article.document, firstToken)
    const called = endToken - firstToken > 1 || named || CUT_TITLES.has(plainWord(tokens[before]))
    if (called) for (let i = firstToken; i < endToken; i++) borne.add(tokens[i]?.text ?? '')
  }
  return borne
}
