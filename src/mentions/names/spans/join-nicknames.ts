import type { Token } from '../../../document/types.js'
import { GENERATIONS } from '../../../lexicon/name-parts.js'
import {
  coverTokens,
  type DraftName,
  draftName,
  type NamedArticle,
  type NameRepair,
  plainWord,
  replaceNames,
  touches,
} from '../draft-name.js'
import { typeOfKnown } from '../finders/tag-known-names.js'
import { isCapital } from '../look-around.js'
import { LetterCase } from '../tagger/read-word.js'

/**
 * Makes one name of a person's names and what stands in marks between them: a nickname, "[Olav “Ole” Berg]", or a name
 * by birth, "[Anna Maria (Orr) Berg]". "Olav Berg (Labour) spoke" has nothing behind it.
 */
export const joinNicknames: NameRepair = (names, article) => {
  const { tokens } = article.document
  const joined: DraftName[] = []
  let owners: Int32Array | null = null
  for (const i of article.context.capitals) {
    if (!isBetween(i, article)) continue
    owners ??= coverTokens(names, tokens.length)
    const given = names[owners[i - 2] ?? -1]
    const family = names[owners[i + 2] ?? -1]
    if (given === undefined || family === undefined || given === family || !areOnes(given, family, tokens))
      continue
    if (given.firstToken < (joined.at(-1)?.endToken ?? 0)) continue
    const confidence = Math.max(given.confidence, family.confidence)
    joined.push(draftName(given.firstToken, family.endToken, 'person', confidence))
  }
  return joined.length === 0
    ? names
    : replaceNames(names, joined, owners ?? coverTokens(names, tokens.length))
}

/** “Ole” and (Orr): one word in marks that touch it, capitals on both sides. */
function isBetween(i: number, article: NamedArticle): boolean {
  const { tokens } = article.document
  const [open, word, close] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!touches(open, word) || !touches(word, close) || !arePair(open, close)) return false
  if (article.context.words[i]?.letterCase !== LetterCase.Capitalised) return false
  const [before, after] = [tokens[i - 2], tokens[i + 2]]
  if (before?.sentence !== word?.sentence || after?.sentence !== word?.sentence) return false
  if (touches(before, open) || touches(close, after)) return false
  return isCapital(article, i - 2) && isCapital(article, i + 2) && typeOfKnown(tokens, i, i + 1) === undefined
}

const PAIRS: ReadonlySet<string> = new Set(['()', '“”', '""', '‘’', "''"])

const arePair = (open: Token | undefined, close: Token | undefined): boolean =>
  PAIRS.has(`${open?.text ?? ''}${close?.text ?? ''}`)

/** One or two given names before a surname alone, of which the tagger took one at least for a person's. */
function areOnes(given: DraftName, family: DraftName, tokens: readonly Token[]): boolean {
  // "Berg Jr."
  const last = family.endToken - (GENERATIONS.has(plainWord(tokens[family.endToken - 1])) ? 2 : 1)
  if (given.endToken - given.firstToken > 2 || last > family.firstToken) return false
  // "Robert (Bob) Whitlow", but not "Orr “Blue” London"
  if (typeOfKnown(tokens, family.firstToken, family.endToken) === 'place') return false
  return family.type !== 'group' && (given.type === 'person' || family.type === 'person')
}
