import type { Token } from '../../../document/types.js'
import { COUNTRY_NAMES } from '../../../lexicon/countries.js'
import { GENERATIONS } from '../../../lexicon/name-parts.js'
import {
  type DraftName,
  type NamedArticle,
  type NameRepair,
  plainWord,
  withTokens,
  withType,
} from '../draft-name.js'
import { typeOfKnown } from '../finders/tag-known-names.js'
import { opensPersonsName } from '../given-names.js'
import { isCapital } from '../look-around.js'

/**
 * Splits a name at the title in it: "[U.S.] Sen. [Ola Berg] of [Kentucky]", "[Kelmark] CIO [Ola Berg]", "[Supreme Court]
 * Justice [Berg]", takes such a title off its end, "the [Federal Reserve] Chair", and joins the halves of one person:
 * "[Ola Holt] [Berg]", "[Ola Berg] [Jr.]".
 */
export const splitTitles: NameRepair = (names, article) => {
  const split: DraftName[] = []
  for (const name of names) {
    const before = split.at(-1)
    if (before !== undefined && areHalves(before, name, article)) {
      split[split.length - 1] = withTokens(before, before.firstToken, name.endToken)
      continue
    }
    const title = findTitle(name, article)
    if (title < 0) split.push(name)
    else split.push(...partsOf(name, title, article))
  }
  return split
}

/** The title before a name, inside it or at its end, or -1. */
function findTitle({ firstToken, endToken, type }: DraftName, article: NamedArticle): number {
  const { tokens } = article.document
  if (type === 'work') return -1
  // "Sen. [Ola Berg of Ohio]", and whatever else the tagger takes him for
  const called = SEATED.has(tokens[firstToken - 1]?.text ?? '') && endToken - firstToken < 5
  if (called && (type !== 'person' || indexOfLink(tokens, firstToken, endToken) < endToken))
    return firstToken - 1
  for (let i = firstToken; i < endToken; i++) {
    const word = tokens[i]?.text ?? ''
    if (SEATED.has(word) && i + 1 < endToken) return i
    if (i === firstToken || tokens[i - 1]?.text === '-') continue
    if (LETTERS.has(word) && type !== 'place') return i
    if (word === 'Justice' && tokens[i - 1]?.text === 'Court') return i
    if (word === 'Chair' && i + 1 === endToken && type === 'organization' && i - firstToken > 1) return i
  }
  return -1
}

/** Titles of nobody but those who sit for a place. As they are written. */
const SEATED = new Set(['Sen.', 'Sens.', 'Rep.', 'Reps.', 'Gov.', 'Congressman', 'Congresswoman'])

/** Officers of companies by their letters. */
const LETTERS = new Set(['CEO', 'CFO', 'CIO', 'COO', 'CTO'])

/** Who is called by a title is a person wherever else the name stands. */
const SURE = 0.9

/** What stands before the title, the person behind it, and the place behind the person's "of". */
function partsOf(
  name: DraftName,
  title: number,
  { document: { tokens } }: NamedArticle,
): readonly DraftName[] {
  const parts: DraftName[] = []
  const { firstToken, endToken } = name
  const holder = COUNTRY_NAMES.has(plainWord(tokens[firstToken])) && title === firstToken + 1
  const known = holder ? 'place' : (typeOfKnown(tokens, firstToken, title) ?? 'organization')
  if (title > firstToken) parts.push(withType(withTokens(name, firstToken, title), known))
  if (title + 1 === endToken) return parts
  const of = indexOfLink(tokens, title + 1, endToken)
  parts.push(withType(withTokens(name, title + 1, of), 'person', SURE))
  if (of + 1 < endToken) parts.push(withType(withTokens(name, of + 1, endToken), 'place'))
  return parts
}

function indexOfLink(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first; i < end; i++) if (tokens[i]?.norm === 'of') return i
  return end
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
