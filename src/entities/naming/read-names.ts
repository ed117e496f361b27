import type { ArticleDocument, BlockKind } from '../../document/types.js'
import { HONORIFICS } from '../../lexicon/roles.js'
import type { NameMention } from '../../mentions/names/types.js'
import { addDemonyms } from './add-demonyms.js'
import { foldWord, foldWords } from './fold-words.js'
import { isNational } from './is-national.js'
import type { NameContext, NameReading, RoleReading } from './name-reading.js'
import { readRoleAfter } from './read-role-after.js'
import { readState } from './read-state.js'
import { readTitleBefore } from './read-title-before.js'

export interface NamesInContext {
  readonly context: NameContext
  readonly readings: readonly NameReading[]
}

/** Looks at the words around every name: titles, roles, forms of address, the block it stands in. */
export function readNames(document: ArticleDocument, tagged: readonly NameMention[]): NamesInContext {
  const names = addDemonyms(document, tagged).filter((name) => !isNational(document, name))
  const nameAt = new Int32Array(document.tokens.length).fill(-1)
  names.forEach((name, i) => {
    nameAt.fill(i, name.firstToken, name.endToken)
  })
  const context: NameContext = { document, names, nameAt }
  const folded = new Map<string, readonly string[]>()
  const readings = names.map((mention, index): NameReading => {
    const state = readState(document, mention)
    const words = state?.split(' ') ?? folded.get(mention.text) ?? foldWords(mention.text)
    if (state === null) folded.set(mention.text, words)
    const paragraph = document.sentences[document.tokens[mention.firstToken]?.sentence ?? -1]?.paragraph ?? -1
    const before = document.tokens[mention.firstToken - 1]
    const inside = words.length > 1 ? HONORIFICS.get(words[0] ?? '') : undefined
    const honorific =
      inside ?? (before === undefined ? null : (HONORIFICS.get(foldWord(before.text)) ?? null))
    const title =
      readTitleBefore(context, mention.firstToken) ??
      (honorific === null || inside !== undefined ? null : readTitleBefore(context, mention.firstToken - 1))
    return {
      index,
      mention,
      words: inside === undefined ? words : words.slice(1),
      honorific: honorific ?? honorificOf(title),
      title,
      apposition: readRoleAfter(context, mention.endToken),
      paragraph,
      aside: isAside(document, paragraph, mention),
    }
  })
  return { context, readings }
}

/** "Mr Justice" and "Lady Justice" before a name are form of address and title in one. */
function honorificOf(title: RoleReading | null): NameReading['honorific'] {
  const first = title?.role.title.text.split(' ', 1)[0]
  return first === undefined ? null : (HONORIFICS.get(foldWord(first)) ?? null)
}

/** Layout beside the story: what it names says nothing about the pronouns of the text. */
const ASIDE_BLOCKS: ReadonlySet<BlockKind> = new Set(['related-link', 'boilerplate', 'dateline', 'byline'])

function isAside(document: ArticleDocument, paragraph: number, mention: NameMention): boolean {
  const kind = document.blocks[document.paragraphs[paragraph]?.block ?? -1]?.kind
  if (kind !== undefined && ASIDE_BLOCKS.has(kind)) return true
  return mention.start === document.paragraphs[paragraph]?.start && isDatelineMark(document, mention.endToken)
}

/** "LIMA — ", "LIMA (AP) — " */
function isDatelineMark({ tokens }: ArticleDocument, at: number): boolean {
  const norm = tokens[tokens[at]?.norm === '(' ? at + 3 : at]?.norm
  return norm === '—' || norm === '–' || norm === '--'
}
