import type { Token } from '../../../document/types.js'
import { ORGANIZATION_TAILS } from '../../../lexicon/name-cues.js'
import { ORGANIZATION_ENDINGS, PLACE_ENDINGS, SCHOOL_ENDINGS } from '../../../lexicon/name-endings.js'
import { CUT_TITLES, NO_NAMES } from '../../../lexicon/name-parts.js'
import {
  coverTokens,
  type DraftName,
  draftName,
  mergeNames,
  type NamedArticle,
  type NameRepair,
  plainWord,
  withTokens,
  withType,
} from '../draft-name.js'
import { isCapital } from '../look-around.js'
import { LetterCase } from '../tagger/read-word.js'
import { typeOfKnown } from './tag-known-names.js'

/** Who is nobody but the one named next. As they are written. */
const TITLES: ReadonlySet<string> = new Set(
  'President Sen. Senator Rep. Congressman Congresswoman Gov. Mr. Mrs. Ms. Mr Mrs Ms Dr. Dr Chancellor'.split(
    ' ',
  ),
)

/**
 * Finds the surname that stands behind a title: "an aide to Vice President [Quill] on the trip"; and takes a full name
 * that opens with a title for a person's, whatever else it looks like: "Dr. [Susan Two Bears]", but not "Dr. Orr Hospital".
 */
export const tagTitled: NameRepair = (names, article) => {
  const { tokens } = article.document
  const added: DraftName[] = []
  let owners: Int32Array | null = null
  for (const i of article.context.capitals) {
    if (!TITLES.has(tokens[i - 1]?.text ?? '') || !isSurname(i, article)) continue
    owners ??= coverTokens(names, tokens.length)
    if (owners[i] === -1 && owners[i - 1] === -1) added.push(draftName(i, i + 1, 'person', 0.8))
  }
  return mergeNames(withoutHonorifics(names, tokens), added)
}

/** What no person ends with: "the Dr. Orr Show". */
const ENDINGS = [
  ORGANIZATION_ENDINGS,
  ORGANIZATION_TAILS,
  PLACE_ENDINGS,
  SCHOOL_ENDINGS,
  new Set(['show', 'day', 'road']),
]

const HONORIFICS = new Set(['Mr.', 'Mrs.', 'Ms.', 'Dr.', 'Mr', 'Mrs', 'Ms', 'Dr', 'Prof.', 'Prof'])

const withoutHonorifics = (names: readonly DraftName[], tokens: readonly Token[]): readonly DraftName[] =>
  names.map((name) => {
    const { firstToken, endToken, type } = name
    const last = plainWord(tokens[endToken - 1])
    const titled =
      type !== 'person' &&
      endToken - firstToken > 2 &&
      HONORIFICS.has(tokens[firstToken]?.text ?? '') &&
      !ENDINGS.some((endings) => endings.has(last))
    return titled ? withType(withTokens(name, firstToken + 1, endToken), 'person') : name
  })

/** One word with a capital of its own, and no other title. */
function isSurname(i: number, article: NamedArticle): boolean {
  const { document, context } = article
  const token = document.tokens[i]
  if (context.words[i]?.letterCase !== LetterCase.Capitalised || isCapital(article, i + 1)) return false
  if (context.styles[token?.sentence ?? -1] !== 0 || token?.sentence !== document.tokens[i - 1]?.sentence)
    return false
  // "a Mr. Facebook contest"
  if (typeOfKnown(document.tokens, i, i + 1) !== undefined) return false
  return !NO_NAMES.has(plainWord(token)) && !CUT_TITLES.has(plainWord(token)) && token?.pos !== 'VERB'
}
