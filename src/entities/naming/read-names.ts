import type { ArticleDocument, BlockKind, Token } from '../../document/types.js'
import { HONORIFICS } from '../../lexicon/roles.js'
import type { NameMention } from '../../mentions/names/types.js'
import { addDemonyms } from './add-demonyms.js'
import { foldWord, foldWords } from './fold-words.js'
import { isBareOffice } from './is-bare-office.js'
import { isNational } from './is-national.js'
import { isPartisan } from './is-partisan.js'
import type { NameContext, NameReading, RoleReading } from './name-reading.js'
import { nameVocabulary } from './name-vocabulary.js'
import { readRoleAfter } from './read-role-after.js'
import { readState } from './read-state.js'
import { readTitleBefore } from './read-title-before.js'
import { shareSurnames } from './share-surnames.js'
import { shareTitles } from './share-titles.js'

export interface NamesInContext {
  readonly context: NameContext
  readonly readings: readonly NameReading[]
}

/** Looks at the words around every name: titles, roles, forms of address, the block it stands in. */
export function readNames(document: ArticleDocument, tagged: readonly NameMention[]): NamesInContext {
  const names = addDemonyms(document, tagged).filter((name) => !isCommonNoun(document, name))
  const nameAt = new Int32Array(document.tokens.length).fill(-1)
  names.forEach((name, i) => {
    nameAt.fill(i, name.firstToken, name.endToken)
  })
  const context: NameContext = { document, names, nameAt }
  const known = new Map<string, FoldedName>()
  const readings = names.map((mention, index) => {
    const state = readState(document, mention)
    if (state !== null) return readName(context, index, mention, foldName(state, true))
    const folded = known.get(mention.text) ?? foldName(mention.text, false)
    known.set(mention.text, folded)
    return readName(context, index, mention, folded)
  })
  return { context, readings: shareTitles(context, shareSurnames(context, readings)) }
}

/** "the Spaniard", "the Republican", "the MP": somebody from a country, of a party or in an office, and no name of it. */
const isCommonNoun = (document: ArticleDocument, name: NameMention): boolean =>
  isNational(document, name) || isPartisan(document, name) || isBareOffice(document, name)

/** What a way of writing a name says wherever it stands; the form of address is the one that opens it: "Lady Orr". */
type FoldedName = Pick<NameReading, 'words' | 'phrase' | 'isAbbreviated' | 'honorific'>

function foldName(text: string, isAbbreviated: boolean): FoldedName {
  const all = foldWords(text)
  // "Miss USA" is no lady of that name
  const isCrowned = all[0] === 'miss' && nameVocabulary().placeOf.has(all.slice(1).join(' '))
  const honorific = all.length > 1 && !isCrowned ? (HONORIFICS.get(all[0] ?? '') ?? null) : null
  const words = honorific === null ? all : all.slice(1)
  return { words, phrase: words.join(' '), isAbbreviated, honorific }
}

function readName(
  context: NameContext,
  index: number,
  mention: NameMention,
  folded: FoldedName,
): NameReading {
  const { document } = context
  const { firstToken, endToken } = mention
  const before = folded.honorific === null ? honorificAt(document.tokens[firstToken - 1]) : null
  const title =
    readTitleBefore(context, firstToken) ??
    (before === null ? null : readTitleBefore(context, firstToken - 1))
  const paragraph = document.sentences[document.tokens[firstToken]?.sentence ?? -1]?.paragraph ?? -1
  const kind = document.blocks[document.paragraphs[paragraph]?.block ?? -1]?.kind
  const aside = (kind !== undefined && ASIDE_BLOCKS.has(kind)) || opensStory(document, paragraph, mention)
  return {
    index,
    mention,
    words: folded.words,
    phrase: folded.phrase,
    surname: null,
    isAbbreviated: folded.isAbbreviated,
    honorific: folded.honorific ?? before ?? honorificOf(title),
    title,
    apposition: readRoleAfter(context, endToken),
    paragraph,
    aside,
    told: !aside && kind === 'paragraph',
  }
}

/** "Mr." before a name. */
function honorificAt(token: Token | undefined): NameReading['honorific'] {
  if (token === undefined || token.pos === 'PUNCT') return null
  return HONORIFICS.get(foldWord(token.text)) ?? null
}

/** "Mr Justice" and "Lady Justice" before a name are form of address and title in one. */
function honorificOf(title: RoleReading | null): NameReading['honorific'] {
  const first = title?.role.title.text.split(' ', 1)[0]
  return first === undefined ? null : (HONORIFICS.get(foldWord(first)) ?? null)
}

/** Layout beside the story: what it names says nothing about the pronouns of the text. */
const ASIDE_BLOCKS: ReadonlySet<BlockKind> = new Set(['related-link', 'boilerplate', 'dateline', 'byline'])

/** The dateline that opens a paragraph. */
function opensStory(document: ArticleDocument, paragraph: number, mention: NameMention): boolean {
  return mention.start === document.paragraphs[paragraph]?.start && isDatelineMark(document, mention.endToken)
}

/** "LIMA — ", "LIMA (AP) — " */
function isDatelineMark({ tokens }: ArticleDocument, at: number): boolean {
  const norm = tokens[tokens[at]?.norm === '(' ? at + 3 : at]?.norm
  return norm === '—' || norm === '–' || norm === '--'
}
