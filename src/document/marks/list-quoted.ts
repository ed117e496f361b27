import type { QuotedSpan } from '../types.js'
import type { MarkPair } from './mark-pair.js'

/** The nearest pair around this one that proved to be a quotation. */
function findParent(pair: MarkPair): MarkPair | null {
  let parent = pair.parent
  while (parent?.dropped) parent = parent.parent
  return parent
}

const indexOf = (pair: MarkPair | null): number | null =>
  pair === null || pair.index < 0 ? null : pair.index

/** Gives the pairs their final form; those that were apostrophes after all are left out. */
export function listQuoted(text: string, pairs: readonly MarkPair[]): QuotedSpan[] {
  const quoted: QuotedSpan[] = []
  for (const pair of pairs) {
    if (pair.dropped) continue
    const parent = indexOf(findParent(pair))
    pair.index = quoted.length
    quoted.push({
      start: pair.start,
      end: pair.end,
      text: text.slice(pair.start, pair.end),
      inner: { start: pair.innerStart, end: pair.innerEnd, text: text.slice(pair.innerStart, pair.innerEnd) },
      style: pair.style,
      depth: parent === null ? 0 : (quoted[parent]?.depth ?? 0) + 1,
      parent,
      closed: pair.closed,
      continues: indexOf(pair.continues),
    })
  }
  return quoted
}
