import type { ArticleDocument } from '../../document/types.js'
import type { Place } from './discourse.js'

/** Tells where tokens stand; must be asked in text order. */
export class PlaceReader {
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
