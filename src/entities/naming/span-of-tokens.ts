import type { ArticleDocument, Span } from '../../document/types.js'

/** The text from the first token up to the end token, exclusive. */
export function spanOfTokens(document: ArticleDocument, firstToken: number, endToken: number): Span {
  const start = document.tokens[firstToken]?.start ?? 0
  const end = document.tokens[endToken - 1]?.end ?? start
  return { start, end, text: document.text.slice(start, end) }
}
