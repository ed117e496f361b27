import { type DraftName, type NameRepair, withTokens } from '../draft-name.js'
import { isQuoted, opensSentence, spelling } from '../look-around.js'

/**
 * Settles whether "The" belongs to a name. Inside a sentence its capital says so: "wrote to [The Port Maren Post]",
 * "for [The Lamp Store]"; at the start of a sentence it does not, unless the article writes it so elsewhere.
 */
export const settleArticles: NameRepair = (names, { document }) => {
  const { tokens } = document
  const withArticle = new Set<string>()
  const opens = (i: number) => opensSentence(document, i) || /^[“"'‘:—-]$/.test(tokens[i - 1]?.text ?? '')
  const settled = names.map((name): DraftName => {
    const inside = tokens[name.firstToken]?.text === 'The' && name.endToken - name.firstToken > 1
    const before = tokens[name.firstToken - 1]?.text === 'The' ? name.firstToken - 1 : -1
    const article = inside ? name.firstToken : before
    if (article < 0 || name.type === 'person') return name
    const first = article + 1
    if (opens(article) && !isQuoted(tokens, article, name.endToken))
      return inside ? withTokens(name, first, name.endToken) : name
    withArticle.add(spelling(document, first, name.endToken))
    return withTokens(name, article, name.endToken)
  })
  return settled.map((name) => {
    const before = tokens[name.firstToken - 1]
    const written =
      before?.text === 'The' && withArticle.has(spelling(document, name.firstToken, name.endToken))
    return written ? withTokens(name, name.firstToken - 1, name.endToken) : name
  })
}
