import type { Span } from '../document/types.js'

/** The span with its text, or null for what is no span of this text or would cut a character in two. */
export function readSpan(text: string, span: Pick<Span, 'start' | 'end'> | undefined): Span | null {
  if (span === undefined || span === null) return null
  const { start, end } = span
  const inside =
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length
  if (!inside || splitsPair(text, start) || splitsPair(text, end)) return null
  return { start, end, text: text.slice(start, end) }
}

function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff
}
