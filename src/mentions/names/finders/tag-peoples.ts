import type { Token } from '../../../document/types.js'
import { COUNTRIES } from '../../../lexicon/countries.js'
import { PEOPLE_ENDINGS, PEOPLE_OPENINGS, PEOPLES, UNSURE_PEOPLES } from '../../../lexicon/peoples.js'
import {
  coverTokens,
  type DraftName,
  draftName,
  mergeNames,
  type NamedArticle,
  type NameRepair,
  withTokens,
  withType,
} from '../draft-name.js'
import { isCapital } from '../look-around.js'
import { LetterCase } from '../tagger/read-word.js'

const PEOPLE_WORDS = new Set([
  ...COUNTRIES.flatMap(([, , demonyms]) => demonyms.split(',')),
  ...PEOPLES,
  ...PEOPLE_ENDINGS,
])

/**
 * Tags words for peoples: "[Mexican] leader", "the [Kurds]", "top [Muslim] cleric", "[Native American]"; inside longer
 * names they stay.
 */
export const tagPeoples: NameRepair = (names, article) => {
  const { tokens } = article.document
  const owners = coverTokens(names, tokens.length)
  const surnames = listSurnames(names, article)
  let bearers: ReadonlySet<string> | null = null
  const kept = names.map((name): DraftName => {
    const { firstToken, endToken } = name
    if (endToken - firstToken === 1 && isBearer(article, surnames, firstToken))
      return withType(name, 'person', SURE)
    if (isPeopleName(article, firstToken, endToken)) {
      // "Finn said", but "the Finn said"
      const called = name.type === 'person' && !ARTICLES.has(tokens[firstToken - 1]?.norm ?? '')
      const unsure = called && UNSURE_PEOPLES.has(tokens[firstToken]?.norm ?? '')
      return unsure ? name : withType(name, 'group', SURE)
    }
    // "American [Mike Tyson]"
    if (!isPeople(article, firstToken)) return name
    bearers ??= listBearers(names, tokens)
    if (name.type !== 'person' && !bearers.has(tokens[endToken - 1]?.norm ?? '')) return name
    owners[firstToken] = -1
    return withType(withTokens(name, firstToken + 1, endToken), 'person')
  })
  const added: DraftName[] = []
  for (const i of article.context.capitals) {
    if (owners[i] !== -1 || !isPeople(article, i) || UNSURE_ALONE.has(tokens[i]?.norm ?? '')) continue
    if (isBearer(article, surnames, i)) {
      added.push(draftName(i, i + 1, 'person', SURE))
      continue
    }
    const opened = owners[i - 1] === -1 && i > 0 && isOpening(article, i - 1, i)
    added.push(draftName(opened ? i - 1 : i, i + 1, 'group', SURE))
  }
  return added.length === 0 ? kept : withoutOverlap(mergeNames(kept, added))
}

const SURE = 0.9
const ARTICLES = new Set(['the', 'a', 'an'])
/** The last words of full names of persons that are peoples too: "Gareth [Pole]". */
function listSurnames(names: readonly DraftName[], article: NamedArticle): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const { type, firstToken, endToken } of names) {
    if (type !== 'person' || endToken - firstToken < 2 || isPeople(article, firstToken)) continue
    if (isPeople(article, endToken - 1)) surnames.add(article.document.tokens[endToken - 1]?.norm ?? '')
  }
  return surnames
}

/** Persons called by one word: "American Ann [Kelby]" is one of them where "Kelby" is a person elsewhere. */
function listBearers(names: readonly DraftName[], tokens: readonly Token[]): ReadonlySet<string> {
  const bearers = new Set<string>()
  for (const { type, firstToken, endToken } of names)
    if (type === 'person' && endToken - firstToken === 1) bearers.add(tokens[firstToken]?.norm ?? '')
  return bearers
}

/** "[Pole] denied it" where the article names Gareth Pole; not "the Pole". */
function isBearer(article: NamedArticle, surnames: ReadonlySet<string>, i: number): boolean {
  const { tokens } = article.document
  if (!surnames.has(tokens[i]?.norm ?? '') || ARTICLES.has(tokens[i - 1]?.norm ?? '')) return false
  const next = tokens[i + 1]?.pos
  return next !== 'NOUN' && next !== 'ADJ' && next !== 'PROPN'
}

/** Not tagged where the tagger saw no name. */
const UNSURE_ALONE = new Set(['black', 'orthodox', 'yorker', 'yorkers', 'caribbean'])

/** "Native American" is not "Native" and "American" too. */
function withoutOverlap(names: readonly DraftName[]): readonly DraftName[] {
  return names.filter((name, i) => name.firstToken >= (names[i - 1]?.endToken ?? 0))
}

/** "Kurds", "South Korean", "Chinese-Canadian" */
function isPeopleName(article: NamedArticle, firstToken: number, endToken: number): boolean {
  const last = endToken - 1
  if (!isPeople(article, last)) return false
  for (let i = firstToken; i < last; i++) {
    const hyphen = article.document.tokens[i]?.norm === '-'
    if (!hyphen && !isPeople(article, i) && !isOpening(article, i, last)) return false
  }
  return true
}

function isOpening(article: NamedArticle, i: number, last: number): boolean {
  const { tokens } = article.document
  const capital = isCapital(article, i) && tokens[i]?.sentence === tokens[last]?.sentence
  return capital && PEOPLE_OPENINGS.has(tokens[i]?.norm ?? '') && PEOPLE_ENDINGS.has(tokens[last]?.norm ?? '')
}

function isPeople(article: NamedArticle, i: number): boolean {
  const norm = article.document.tokens[i]?.norm ?? ''
  return (
    isCapital(article, i) &&
    article.context.words[i]?.letterCase !== LetterCase.Initial &&
    PEOPLE_WORDS.has(norm)
  )
}
