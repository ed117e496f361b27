import type { QuotedSpan, Span } from '../../document/types.js'

const LABEL = /^\s*(\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,3}):\s/u

/** “PENCE: Well, look …”: a transcript that is printed in quotation marks names its speakers inside them. */
export function readLabelInMarks({ inner }: QuotedSpan): Span | null {
  if (!inner.text.includes(':')) return null
  const label = LABEL.exec(inner.text)?.[1]
  if (label === undefined) return null
  const start = inner.start + inner.text.indexOf(label)
  return { start, end: start + label.length, text: label }
}
