import type { ArticleDocument, Sentence, Token } from '../../document/types.js'

/** Index of the last of `spans` that starts at or before `offset`; -1 where none does. */
export function indexAt(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const span = spans[middle]
    if (span !== undefined && span.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The token that holds the character at `offset`, or null between tokens. */
export function tokenAt({ tokens }: ArticleDocument, offset: number): Token | null {
  const token = tokens[indexAt(tokens, offset)]
  return token !== undefined && offset < token.end ? token : null
}

/** Index of the sentence at `offset`; that of the nearest one before it where the offset lies between two. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  return Math.max(indexAt(sentences, offset), 0)
}
