import { CUT_TITLES, NO_NAMES } from '../../../lexicon/name-parts.js'
import {
  coverTokens,
  type DraftName,
  draftName,
  mergeNames,
  type NamedArticle,
  type NameRepair,
  plainWord,
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

/** Finds the surname that stands behind a title: "an aide to Vice President [Quill] on the trip". */
export const tagTitled: NameRepair = (names, article) => {
  const { tokens } = article.document
  const added: DraftName[] = []
  let owners: Int32Array | null = null
  for (const i of article.context.capitals) {
    if (!TITLES.has(tokens[i - 1]?.text ?? '') || !isSurname(i, article)) continue
    owners ??= coverTokens(names, tokens.length)
    if (owners[i] === -1 && owners[i - 1] === -1) added.push(draftName(i, i + 1, 'person', 0.8))
  }
  return mergeNames(names, added)
}

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
