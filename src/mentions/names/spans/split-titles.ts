import type { Token } from '../../../document/types.js'
import { COUNTRY_NAMES } from '../../../lexicon/countries.js'
import { OFFICER_LETTERS } from '../../../lexicon/name-offices.js'
import { SEAT_TITLES } from '../../../lexicon/parties.js'
import {
  type DraftName,
  type NamedArticle,
  type NameRepair,
  plainWord,
  splitNames,
  withTokens,
  withType,
} from '../draft-name.js'
import { typeOfKnown } from '../finders/tag-known-names.js'
import { opensPersonsName } from '../given-names.js'

/**
 * Splits a name at the title in it, "[U.S.] Sen. [Ola Berg] of [Kentucky]", "[Kelmark] CIO [Ola Berg]", "[Supreme Court]
 * Justice [Berg]", and takes such a title off its end: "the [Federal Reserve] Chair".
 */
export const splitTitles: NameRepair = (names, article) =>
  splitNames(names, (name) => {
    const title = findTitle(name, article)
    return title < 0 ? null : partsOf(name, title, article)
  })

/** The title before a name, inside it or at its end, or -1. */
function findTitle({ firstToken, endToken, type }: DraftName, article: NamedArticle): number {
  const { tokens } = article.document
  if (type === 'work') return -1
  // "Sen. [Ola Berg of Ohio]", and whatever else the tagger takes him for
  const called = SEAT_TITLES.has(tokens[firstToken - 1]?.text ?? '') && endToken - firstToken < 5
  if (called && (type !== 'person' || indexOfLink(tokens, firstToken, endToken) < endToken))
    return firstToken - 1
  for (let i = firstToken; i < endToken; i++) {
    const word = tokens[i]?.text ?? ''
    if (SEAT_TITLES.has(word) && i + 1 < endToken) return i
    if (i === firstToken || tokens[i - 1]?.text === '-') continue
    if (OFFICER_LETTERS.has(word) && type !== 'place') return i
    if (SEAT_LETTERS.has(word) && i + 2 < endToken && opensPersonsName(tokens[i + 1]?.norm ?? '')) return i
    if (word === 'Justice' && tokens[i - 1]?.text === 'Court') return i
    if (word === 'Chair' && i + 1 === endToken && type === 'organization' && i - firstToken > 1) return i
  }
  return -1
}

/** "[Hull North-West] MP [Ola Berg]" */
const SEAT_LETTERS = new Set(['MP', 'MSP', 'MEP', 'MLA', 'MS', 'TD', 'MPP'])

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
  const seat = holder || (name.type === 'place' && SEAT_LETTERS.has(tokens[title]?.text ?? ''))
  const known = seat ? 'place' : (typeOfKnown(tokens, firstToken, title) ?? 'organization')
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
