import { ORGANIZATION_TAILS } from '../../../lexicon/name-cues.js'
import { ORGANIZATION_ENDINGS, PLACE_ENDINGS } from '../../../lexicon/name-endings.js'
import { TEAM_ENDINGS } from '../../../lexicon/name-teams.js'
import {
  type DraftName,
  draftName,
  type NamedArticle,
  type NameRepair,
  plainWord,
  splitNames,
  withTokens,
} from '../draft-name.js'
import { typeOfKnown } from '../finders/tag-known-names.js'
import { isQuoted, wordsOf } from '../look-around.js'
import type { EntityType } from '../types.js'

/** The names of the article's own sentences. */
type Told = ReadonlyMap<string, EntityType>

/**
 * Takes off names of the headline, where all words have capitals, what the article does not write with them:
 * "[Kelmark] Profits Slump", "[Swifts] Beat [Herons]".
 */
export const trimHeadlines: NameRepair = (names, article) => {
  const end = endOfHeadline(article)
  if (end === 0 || !names.some((name) => name.endToken <= end && isLong(name))) return names
  const told = listTold(names, end, article)
  return splitNames(names, (name) =>
    name.endToken <= end && isLong(name) && !isWhole(name, article, told)
      ? readParts(name, article, told)
      : null,
  )
}

/** The end of a headline in title case, or 0. */
function endOfHeadline({ document, context }: NamedArticle): number {
  const block = document.paragraphs[0]?.block ?? -1
  if (document.blocks[block]?.kind !== 'headline' || context.styles[0] !== 2) return 0
  return document.sentences[0]?.endToken ?? 0
}

const isLong = ({ firstToken, endToken }: DraftName): boolean => endToken - firstToken > 1

/** Names behind the headline, persons by their surnames besides, but by no given name. */
function listTold(names: readonly DraftName[], end: number, article: NamedArticle): Told {
  const { tokens } = article.document
  const told = new Map<string, EntityType>()
  const given: string[] = []
  for (const name of names) {
    if (name.firstToken < end) continue
    told.set(wordsOf(article.document, name.firstToken, name.endToken), name.type)
    const last = tokens[name.endToken - 1]
    if (name.type !== 'person' || !isLong(name) || ORGANIZATION_ENDINGS.has(plainWord(last))) continue
    told.set(last?.norm ?? '', 'person')
    given.push(tokens[name.firstToken]?.norm ?? '')
  }
  for (const first of given) told.delete(first)
  return told
}

const CLOSING_WORDS = [ORGANIZATION_TAILS, ORGANIZATION_ENDINGS, PLACE_ENDINGS, TEAM_ENDINGS]

/** The article has the name as it stands, or its last word says what it is: "Weir Stock [Exchange]". */
function isWhole({ firstToken, endToken }: DraftName, article: NamedArticle, told: Told): boolean {
  const { tokens } = article.document
  const last = plainWord(tokens[endToken - 1])
  const closes = CLOSING_WORDS.some((endings) => endings.has(last))
  return (
    closes ||
    told.has(wordsOf(article.document, firstToken, endToken)) ||
    isQuoted(tokens, firstToken, endToken)
  )
}

/** The name as the article has it, or what it has of it on both sides of a verb. */
function readParts(name: DraftName, article: NamedArticle, told: Told): readonly DraftName[] {
  const { firstToken, endToken } = name
  for (let i = firstToken; i < endToken; i++) {
    const pos = article.document.tokens[i]?.pos
    // "[Is Dead]"
    if (pos !== 'AUX' && (pos !== 'VERB' || i === firstToken)) continue
    const left = shorten(withTokens(name, firstToken, i), article, told)
    const right = shorten(withTokens(name, i + 1, endToken), article, told)
    return [left, right].filter((part) => part !== null)
  }
  return [shorten(name, article, told) ?? name]
}

/** The longest beginning or end that is a name elsewhere in the article, or one that is known; null for none. */
function shorten(
  { firstToken, endToken, confidence }: DraftName,
  article: NamedArticle,
  told: Told,
): DraftName | null {
  const read = (first: number, end: number): DraftName | null => {
    const type =
      told.get(wordsOf(article.document, first, end)) ?? typeOfKnown(article.document.tokens, first, end)
    return type === undefined ? null : draftName(first, end, type, confidence)
  }
  for (let length = endToken - firstToken; length > 0; length--) {
    const part = read(firstToken, firstToken + length) ?? read(endToken - length, endToken)
    if (part !== null) return part
  }
  return null
}
