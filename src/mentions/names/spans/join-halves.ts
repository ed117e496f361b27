import { GENERATIONS } from '../../../lexicon/name-parts.js'
import { type DraftName, type NamedArticle, type NameRepair, plainWord, withTokens } from '../draft-name.js'
import { opensPersonsName } from '../given-names.js'
import { isCapital } from '../look-around.js'

/** Joins the halves of one person: "[Ola Holt] [Berg]", "[Ola Berg] [Jr.]". */
export const joinHalves: NameRepair = (names, article) => {
  const joined: DraftName[] = []
  for (const name of names) {
    const before = joined.at(-1)
    if (before !== undefined && areHalves(before, name, article))
      joined[joined.length - 1] = withTokens(before, before.firstToken, name.endToken)
    else joined.push(name)
  }
  return joined
}

/** A given name before a surname that is none, or a generation, with a blank between the two. */
function areHalves(left: DraftName, right: DraftName, article: NamedArticle): boolean {
  if (left.type !== 'person' || right.type !== 'person' || left.endToken !== right.firstToken) return false
  const { tokens } = article.document
  if (tokens[left.firstToken]?.sentence !== tokens[right.firstToken]?.sentence) return false
  const word = plainWord(tokens[right.firstToken])
  if (GENERATIONS.has(word)) return left.endToken - left.firstToken > 1
  if (right.endToken - left.firstToken > 3 || !isCapital(article, right.firstToken)) return false
  return opensPersonsName(tokens[left.firstToken]?.norm ?? '') && !opensPersonsName(word)
}
