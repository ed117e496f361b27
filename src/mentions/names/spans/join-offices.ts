import { NO_NAMES } from '../../../lexicon/name-parts.js'
import {
  type DraftName,
  draftName,
  type NamedArticle,
  type NameRepair,
  placeNames,
  plainWord,
} from '../draft-name.js'
import { isCapital } from '../look-around.js'
import { ROLE_WORDS } from './cut-titles.js'

const OFFICES = new Set(['Office', 'Department'])
/** "Grand Marlow County District Attorney" */
const LONGEST = 6

/**
 * Makes one name of an office, the officer it is called by and the place it serves: "[Marlow County Sheriff’s Office]",
 * "the [Attorney General’s Office]". "Mayor Ferro’s office" is no name.
 */
export const joinOffices: NameRepair = (names, article) => {
  const { tokens } = article.document
  const offices: DraftName[] = []
  for (const office of article.context.capitals) {
    const i = office - 1
    if (!OFFICES.has(tokens[office]?.text ?? '') || !/^['’]s?$/.test(tokens[i]?.text ?? '')) continue
    if (!ROLE_WORDS.has(plainWord(tokens[i - 1])) || !isCapital(article, i - 1)) continue
    const firstToken = openingOf(i - 1, offices.at(-1)?.endToken ?? 0, article)
    offices.push(draftName(firstToken, i + 2, 'organization', 0.85))
  }
  return placeNames(names, offices, article)
}

/** The first of the capitals before the officer; "The" and other small words are none of the name. */
function openingOf(officer: number, least: number, article: NamedArticle): number {
  const { tokens } = article.document
  let first = officer
  while (first > Math.max(least, officer - LONGEST)) {
    const before = tokens[first - 1]
    if (before?.sentence !== tokens[officer]?.sentence || !isCapital(article, first - 1)) break
    if (NO_NAMES.has(before?.norm ?? '') && !ROLE_WORDS.has(before?.norm ?? '')) break
    first--
  }
  return first
}
