import { POST_NOMINALS } from '../../../lexicon/name-parts.js'
import {
  coverTokens,
  type DraftName,
  draftName,
  mergeNames,
  type NamedArticle,
  type NameRepair,
  withType,
} from '../draft-name.js'
import { isMarketCode } from '../look-around.js'
import { hasCapital, LetterCase, type Word } from '../tagger/read-word.js'

/** Finds acronyms of names that the article spells out: "[BHT]" after "Board for Harbor Trade". */
export const tagAcronyms: NameRepair = (names, article) => {
  const spelt = new Map<string, DraftName>()
  for (const name of names) {
    if (name.type === 'person' || name.endToken - name.firstToken < 2) continue
    for (const initials of initialsOf(name, article))
      if (initials.length > 1 && !spelt.has(initials)) spelt.set(initials, name)
  }
  if (spelt.size === 0) return names
  const { tokens } = article.document
  const owners = coverTokens(names, tokens.length)
  const mended = [...names]
  const added: DraftName[] = []
  for (const i of article.context.capitals) {
    const text = lettersOf(article.context.words[i], tokens[i]?.text ?? '')
    const full = spelt.get(text)
    // "MP" stands for no Marlow Police.
    if (full === undefined || i < full.firstToken || POST_NOMINALS.has(text) || isMarketCode(i, tokens))
      continue
    const owner = owners[i] ?? -1
    const name = mended[owner]
    if (name === undefined) added.push(draftName(i, i + 1, full.type, full.confidence))
    else if (name.endToken - name.firstToken === 1) mended[owner] = withType(name, full.type)
  }
  return mergeNames(mended, added)
}

/** "[BHT]" and "[Cosatu]", which is spoken as a word and no common one; else nothing. */
function lettersOf(word: Word | undefined, text: string): string {
  if (word?.letterCase === LetterCase.Upper) return text
  const spoken = word?.letterCase === LetterCase.Capitalised && word.group === 0 && text.length > 3
  return spoken ? text.toUpperCase() : ''
}

/** "NPS" of "Northern Parcel Services Inc.", with and without the last word. */
function initialsOf({ firstToken, endToken }: DraftName, { context }: NamedArticle): string[] {
  let initials = ''
  for (let i = firstToken; i < endToken; i++) {
    const word = context.words[i]
    if (word !== undefined && hasCapital(word) && word.text !== 'The') initials += word.text.charAt(0)
  }
  return [initials, initials.slice(0, -1)]
}
