import type { ArticleDocument, Token } from '../document/types.js'
import type { Entity } from '../entities/types.js'
import type { NameMention } from '../mentions/names/types.js'
import { carryOver } from './carry-over.js'
import { findAttributions } from './find-attributions.js'
import { findVerbGroups } from './find-verb-groups.js'
import { indexMentions } from './index-mentions.js'
import { readPassages } from './passage.js'
import type { Quote } from './types.js'
import { writeQuote } from './write-quote.js'

/** What the quotes stage reads. */
export interface QuoteInputs {
  readonly document: ArticleDocument
  readonly names: readonly NameMention[]
  readonly entities: readonly Entity[]
}

/** Finds who said what. */
export function findQuotes({ document, names, entities }: QuoteInputs): readonly Quote[] {
  const passages = readPassages(document, names)
  const groups = passages.map(findVerbGroups)
  const isName = testNames(names)
  const attributions = passages.map((passage, index) =>
    findAttributions(
      {
        index,
        passage,
        words: passage.words,
        groups: groups[index] ?? [],
        taken: new Uint8Array(passage.words.length),
        startsParagraph: passages[index - 1]?.paragraph !== passage.paragraph,
      },
      isName,
    ),
  )
  const lookup = { text: document.text, mentions: indexMentions(entities) }
  const quotes: Omit<Quote, 'id'>[] = []
  for (const utterance of carryOver({ passages, groups, attributions, quoted: document.quoted })) {
    const quote = writeQuote(document, passages, lookup, utterance)
    if (quote !== null) quotes.push(quote)
  }
  quotes.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
  return quotes.map((quote, i) => ({ id: `q${i + 1}`, ...quote }))
}

/** A name of a person or organisation from its first word to its last. */
function testNames(names: readonly NameMention[]): (first: Token, last: Token) => boolean {
  const ends = new Map<number, NameMention>()
  for (const name of names)
    if (name.type !== 'place' && name.type !== 'event' && name.type !== 'work') ends.set(name.end, name)
  return (first, last) =>
    ends.has(last.end) && (ends.get(last.end)?.start ?? 0) <= last.start && first.pos === 'PROPN'
}
