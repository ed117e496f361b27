import type { Token } from '../../../document/types.js'
import { PLACES_LIKE_PERSONS } from '../../../lexicon/known-names.js'
import { COMPANY_ENDINGS } from '../../../lexicon/name-endings.js'
import {
  coverTokens,
  type DraftName,
  draftName,
  mergeNames,
  type NamedArticle,
  type NameRepair,
  plainWord,
  touches,
  withTokens,
  withType,
} from '../draft-name.js'
import { isCapital, opensSentence } from '../look-around.js'
import { LetterCase } from '../tagger/read-word.js'
import type { EntityType } from '../types.js'
import { type KnownWords, namesFrom } from './known-names.js'

/** Gives known names their type where they stand alone, and finds those that were missed: "the [Fed]", "[Medicaid]". */
export const tagKnownNames: NameRepair = (names, article) => {
  const owners = coverTokens(names, article.document.tokens.length)
  const mended = [...names]
  const added: DraftName[] = []
  const gone = new Set<number>()
  // Names behind the end of the last one.
  let free = 0
  for (const i of article.context.capitals) {
    const match = i < free ? undefined : matchAt(article.document.tokens, i)
    if (match === undefined) continue
    const endToken = endOfMatch(match, article, i)
    const found = draftName(i, endToken, match.type, 0.85)
    const owner = owners[i] ?? -1
    const name = mended[owner]
    if (name === undefined) {
      // "Food and [Drug Administration]" at the start of a sentence
      if (endsWithin(names, owners, endToken) && standsAlone(article, i, endToken)) {
        added.push(found)
        dropParts(owners, found, owner, gone)
      }
    } else if (name.firstToken === i && name.endToken < endToken && isFree(owners, name.endToken, endToken)) {
      // "[Dow Jones] Industrial Average", "[Covid]-19"
      mended[owner] = found
    } else if (
      name.endToken < endToken &&
      (match.rest.length > 1 || (name.firstToken === i && endsWithin(names, owners, endToken)))
    ) {
      // "[U.S. Food] and [Drug Administration]" and "[Liberal] [Democrat] Ola Berg" are one name
      mended[owner] = withTokens(found, name.firstToken, endToken)
      dropParts(owners, found, owner, gone)
    } else if (name.firstToken === i && name.endToken === endToken) {
      if (name.type !== match.type && !mayBePerson(name, match, article))
        mended[owner] = withType(name, match.type)
    } else if (isTwinTown(name, found, article)) {
      mended[owner] = withType(name, 'place')
    } else if (isMayor(name, found, article)) {
      mended[owner] = withTokens(name, endToken, name.endToken)
      added.push(found)
    }
    free = endToken
  }
  return mergeNames(gone.size === 0 ? mended : mended.filter((_, n) => !gone.has(n)), added)
}

/** The type of the known name that tokens `first` up to `end` are, if they are one. */
export function typeOfKnown(tokens: readonly Token[], first: number, end: number): EntityType | undefined {
  const match = matchAt(tokens, first)
  return match !== undefined && match.rest.length + 1 === end - first ? match.type : undefined
}

function matchAt(tokens: readonly Token[], i: number): KnownWords | undefined {
  return namesFrom(tokens[i]?.text ?? '').find(({ rest }) =>
    rest.every((part, k) => tokens[i + 1 + k]?.text === part),
  )
}

/** The end of a known name, with its form: "Boeing [Co.]". */
function endOfMatch({ type, rest }: KnownWords, article: NamedArticle, first: number): number {
  const end = first + 1 + rest.length
  return type === 'organization' && isForm(end, article) ? end + 1 : end
}

/** Whether no name goes on behind `end`. */
function endsWithin(names: readonly DraftName[], owners: Int32Array, end: number): boolean {
  return (names[owners[end - 1] ?? -1]?.endToken ?? end) <= end
}

/** Drops the names that a longer one took in, but for its owner. */
function dropParts(
  owners: Int32Array,
  { firstToken, endToken }: DraftName,
  owner: number,
  gone: Set<number>,
): void {
  for (let i = firstToken; i < endToken; i++) if (owners[i] !== owner) gone.add(owners[i] ?? -1)
}

/** "Co." behind "Boeing", but not "co-founder" */
function isForm(i: number, article: NamedArticle): boolean {
  return isCapital(article, i) && COMPANY_ENDINGS.has(plainWord(article.document.tokens[i]))
}

/** "Paris" and "Jordan" may be persons, "Odesa" is none. */
function mayBePerson(
  { firstToken, type }: DraftName,
  known: KnownWords,
  { document }: NamedArticle,
): boolean {
  const alone = type === 'person' && known.type === 'place' && known.rest.length === 0
  return alone && PLACES_LIKE_PERSONS.has(document.tokens[firstToken]?.norm ?? '')
}

/** "[Dallas]-Fort Worth", which is no person. */
function isTwinTown(name: DraftName, known: DraftName, { document }: NamedArticle): boolean {
  const { tokens } = document
  const hyphen = tokens[known.endToken]
  const placed = known.type === 'place' && name.type === 'person' && name.firstToken === known.firstToken
  return placed && hyphen?.text === '-' && touches(tokens[known.endToken - 1], hyphen)
}

/** "Mayor of [London] [Adil Rahman]": a place and a person behind "of". */
function isMayor(
  { firstToken, endToken, type }: DraftName,
  known: DraftName,
  { document }: NamedArticle,
): boolean {
  const placed = known.type === 'place' && type === 'person' && firstToken === known.firstToken
  return placed && endToken - known.endToken > 1 && document.tokens[firstToken - 1]?.norm === 'of'
}

function isFree(owners: Int32Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (owners[i] !== -1) return false
  return true
}

/** No capital on either side, which would make it part of something longer: "White House Correspondents". */
function standsAlone({ document, context }: NamedArticle, first: number, end: number): boolean {
  const before = context.words[first - 1]
  const after = context.words[end]
  const closes = document.tokens[end]?.sentence !== document.tokens[first]?.sentence
  const free = (word: typeof before) =>
    word === undefined || word.letterCase < LetterCase.Capitalised || word.text === 'The'
  return (opensSentence(document, first) || free(before)) && (closes || free(after))
}
