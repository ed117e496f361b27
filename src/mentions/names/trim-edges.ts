import { NAME_PARTICLES } from '../../lexicon/name-parts.js'
import { type DraftName, type NamedArticle, type NameRepair, plainWord } from './draft-name.js'
import { hasCapital, LetterCase } from './read-word.js'

/**
 * Takes off what cannot stand at a name's edge: marks, possessive endings, small words ("the [Yamuna]",
 * "University of Michigan [band]"), and drops what has no capital left.
 */
export const trimEdges: NameRepair = (names, article) =>
  names.flatMap((name): readonly DraftName[] => {
    let { firstToken, endToken } = name
    while (firstToken < endToken && !canOpen(article, firstToken)) firstToken++
    while (firstToken < endToken && !canClose(article, endToken - 1)) endToken--
    if (firstToken === endToken) return []
    return [
      firstToken === name.firstToken && endToken === name.endToken ? name : { ...name, firstToken, endToken },
    ]
  })

/** A capital, a number ("2000 Olympics"), or a particle: "van der Leyen", "al-Maliki". */
function canOpen({ document, context }: NamedArticle, i: number): boolean {
  const word = context.words[i]
  if (word === undefined) return false
  if (hasCapital(word)) return true
  return word.letterCase === LetterCase.Number || NAME_PARTICLES.has(plainWord(document.tokens[i]))
}

/** A capital or a number: "Euro 96". */
function canClose({ context }: NamedArticle, i: number): boolean {
  const word = context.words[i]
  return word !== undefined && (hasCapital(word) || word.letterCase === LetterCase.Number)
}
