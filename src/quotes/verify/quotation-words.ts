/** A word of a text, with what comparing needs. */
export interface ComparedWord {
  readonly start: number
  readonly end: number
  /** Lower case, with straight apostrophes. */
  readonly key: string
  /** In square brackets: the writer's, not the speaker's. */
  readonly bracketed: boolean
  /** An ellipsis stands right before it. */
  readonly afterEllipsis: boolean
}

const WORD_OR_SIGN = /[\p{L}\p{N}\p{M}]+(?:['’.,&\-‐‑][\p{L}\p{N}\p{M}]+)*|[[\]…]|\.\s?\.\s?\./gu

/** The words of a text in order; brackets and ellipses mark the words beside them. */
export function readWords(text: string): readonly ComparedWord[] {
  const words: ComparedWord[] = []
  let bracketed = false
  let afterEllipsis = false
  for (const match of text.matchAll(WORD_OR_SIGN)) {
    const [sign] = match
    if (sign === '[' || sign === ']') bracketed = sign === '['
    else if (sign === '…' || sign.startsWith('.')) afterEllipsis = true
    else {
      const key = sign.toLowerCase().replace(/’/g, "'").replace(/[‐‑]/g, '-')
      words.push({ start: match.index, end: match.index + sign.length, key, bracketed, afterEllipsis })
      afterEllipsis = false
    }
  }
  return words
}
