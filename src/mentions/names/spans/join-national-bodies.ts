import { SPEECH_CUES } from '../../../lexicon/name-cues.js'
import { coverTokens, type DraftName, draftName, type NamedArticle, type NameRepair } from '../draft-name.js'
import { isCapital } from '../look-around.js'

/**
 * Joins what a body is for with the country behind it, where a body does something: "[Water UK] said", "[Harbours UK],
 * which represents", but neither "Many UK firms" nor "In May UK prices fell".
 */
export const joinNationalBodies: NameRepair = (names, article) => {
  const { tokens } = article.document
  if (!names.some(({ firstToken }) => tokens[firstToken]?.text === 'UK')) return names
  const owners = coverTokens(names, tokens.length)
  return names.map((name): DraftName => {
    const { firstToken, endToken } = name
    const ends = endToken - firstToken === 1 && tokens[firstToken]?.text === 'UK'
    if (!ends || owners[firstToken - 1] !== -1 || !isField(firstToken - 1, firstToken, article)) return name
    return actsAsBody(endToken, article) ? draftName(firstToken - 1, endToken, 'organization', 0.8) : name
  })
}

/** "Water", "Harbours": a noun with a capital in the same sentence. */
function isField(i: number, country: number, article: NamedArticle): boolean {
  const token = article.document.tokens[i]
  if (token === undefined || token.sentence !== article.document.tokens[country]?.sentence) return false
  return (token.pos === 'NOUN' || token.pos === 'PROPN') && isCapital(article, i)
}

/** "said", ", which", "chief Ola Berg" */
function actsAsBody(end: number, { document: { tokens } }: NamedArticle): boolean {
  const next = tokens[end]?.norm ?? ''
  return SPEECH_CUES.has(next) || HEADS.has(next) || (next === ',' && tokens[end + 1]?.norm === 'which')
}

const HEADS = new Set(['chief', 'chairman', 'chairwoman', 'spokesman', 'spokeswoman', 'director'])
