import { BRACKETED_PARTIES } from '../../../lexicon/parties.js'
import { coverTokens, type DraftName, draftName, type NameRepair, replaceNames } from '../draft-name.js'
import { isCapital } from '../look-around.js'

/**
 * Finds the party in brackets behind a person, "Ruth Calder ([Lab], Northside)", "Ruth Calder ([Lib Dem])", which the
 * tagger takes for a person or passes over.
 */
export const tagBracketedParties: NameRepair = (names, article) => {
  const { tokens } = article.document
  const parties: DraftName[] = []
  let owners: Int32Array | null = null
  for (const i of article.context.capitals) {
    if (tokens[i - 1]?.text !== '(') continue
    const isTwo = tokens[i]?.text === 'Lib' && tokens[i + 1]?.text === 'Dem'
    const end = isTwo ? i + 2 : i + 1
    if (!isTwo && !BRACKETED_PARTIES.has(tokens[i]?.text ?? '')) continue
    // "(Green, left)" under a picture
    const isWard = tokens[end]?.text === ',' && isCapital(article, end + 1)
    if (tokens[end]?.text !== ')' && !isWard) continue
    owners ??= coverTokens(names, tokens.length)
    if (names[owners[i - 2] ?? -1]?.type === 'person') parties.push(draftName(i, end, 'organization', SURE))
  }
  return owners === null ? names : replaceNames(names, parties, owners)
}

const SURE = 0.9
