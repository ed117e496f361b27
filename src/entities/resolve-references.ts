import type { ArticleDocument } from '../document/types.js'
import { Discourse, type Place, type Position } from './discourse.js'
import type { NameContext } from './name-reading.js'
import { PRONOUNS, type Pronoun } from './pronouns.js'
import { readPosition } from './read-position.js'
import type { Referent } from './referent.js'
import { resolvePronoun } from './resolve-pronoun.js'
import { spanOfTokens } from './span-of-tokens.js'

/** Reads the article once from left to right and gives pronouns and nominals to the referents in mind. */
export function resolveReferences(context: NameContext, referents: readonly Referent[]): void {
  const { document, names, nameAt } = context
  const owners = ownersOfNames(referents)
  const discourse = new Discourse()
  const places = new PlaceReader(document)
  for (let i = 0; i < document.tokens.length; i++) {
    const name = nameAt[i] ?? -1
    if (name >= 0) {
      const owner = owners.get(name)
      const end = names[name]?.endToken ?? i + 1
      if (owner !== undefined && !owner.aside) {
        discourse.mention(owner.referent, places.at(i), readPosition(document, i, end))
      }
      i = Math.max(i, end - 1)
      continue
    }
    const token = document.tokens[i]
    const pronoun = token === undefined ? undefined : PRONOUNS.get(token.norm)
    if (pronoun !== undefined) readPronoun(document, discourse, pronoun, places.at(i))
  }
}

function readPronoun(document: ArticleDocument, discourse: Discourse, pronoun: Pronoun, place: Place): void {
  const position: Position = pronoun.position
  const found = resolvePronoun(document, discourse, pronoun, place)
  if (found === null) return
  found.referent.references.push({
    ...spanOfTokens(document, place.token, place.token + 1),
    kind: 'pronoun',
    evidence: 'pronoun',
    confidence: found.confidence,
  })
  discourse.mention(found.referent, place, position)
}

interface Owner {
  readonly referent: Referent
  readonly aside: boolean
}

function ownersOfNames(referents: readonly Referent[]): ReadonlyMap<number, Owner> {
  const owners = new Map<number, Owner>()
  for (const referent of referents) {
    for (const { reading } of referent.names) owners.set(reading.index, { referent, aside: reading.aside })
  }
  return owners
}

/** Tells where tokens stand; asked for in text order. */
class PlaceReader {
  readonly #document: ArticleDocument
  #quote = 0

  constructor(document: ArticleDocument) {
    this.#document = document
  }

  at(token: number): Place {
    const { tokens, sentences } = this.#document
    const sentence = tokens[token]?.sentence ?? -1
    const paragraph = sentences[sentence]?.paragraph ?? -1
    return { token, sentence, paragraph, quote: this.#quoteAt(tokens[token]?.start ?? 0) }
  }

  #quoteAt(offset: number): number {
    const { quoted } = this.#document
    while (this.#quote < quoted.length) {
      const span = quoted[this.#quote]
      if (span === undefined || span.start > offset) return -1
      if (span.depth === 0 && span.end > offset) return this.#quote
      this.#quote++
    }
    return -1
  }
}
