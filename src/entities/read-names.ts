import type { ArticleDocument } from '../document/types.js'
import { HONORIFICS } from '../lexicon/roles.js'
import type { NameMention } from '../mentions/names/types.js'
import { foldWord, foldWords } from './fold-words.js'
import type { NameContext, NameReading } from './name-reading.js'
import { readRoleAfter } from './read-role-after.js'
import { readTitleBefore } from './read-title-before.js'

export interface NamesInContext {
  readonly context: NameContext
  readonly readings: readonly NameReading[]
}

/** Looks at the words around every name: titles, roles, forms of address, the block it stands in. */
export function readNames(document: ArticleDocument, names: readonly NameMention[]): NamesInContext {
  const nameAt = new Int32Array(document.tokens.length).fill(-1)
  names.forEach((name, i) => {
    nameAt.fill(i, name.firstToken, name.endToken)
  })
  const context: NameContext = { document, names, nameAt }
  const folded = new Map<string, readonly string[]>()
  const readings = names.map((mention, index): NameReading => {
    const words = folded.get(mention.text) ?? foldWords(mention.text)
    folded.set(mention.text, words)
    const before = document.tokens[mention.firstToken - 1]
    const inside = words.length > 1 ? HONORIFICS.get(words[0] ?? '') : undefined
    const honorific =
      inside ?? (before === undefined ? null : (HONORIFICS.get(foldWord(before.text)) ?? null))
    return {
      index,
      mention,
      words: inside === undefined ? words : words.slice(1),
      honorific,
      title: readTitleBefore(
        context,
        honorific === null || inside !== undefined ? mention.firstToken : mention.firstToken - 1,
      ),
      apposition: readRoleAfter(context, mention.endToken),
      aside: isAside(document, mention),
    }
  })
  return { context, readings }
}

function isAside(document: ArticleDocument, mention: NameMention): boolean {
  const sentence = document.sentences[document.tokens[mention.firstToken]?.sentence ?? -1]
  const block = document.blocks[document.paragraphs[sentence?.paragraph ?? -1]?.block ?? -1]
  return block?.kind === 'related-link' || block?.kind === 'boilerplate'
}
