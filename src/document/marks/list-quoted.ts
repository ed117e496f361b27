import type { QuotedSpan } from '../types.js'
import type { MarkPair } from './pair-marks.js'

/** The nearest pair around this one that proved to be a quotation. */
function findParent(pair: MarkPair): MarkPair | null {
  let parent = pair.parent
  while (parent?.dropped) parent = parent.parent
  return parent
}

/** Gives the pairs their final form; those that were apostrophes after all are left out. */
export function listQuoted(text: string, pairs: readonly MarkPair[]): QuotedSpan[] {
  const indexes = new Map<MarkPair, number>()
  const quoted: QuotedSpan[] = []
  for (const pair of pairs) {
    if (pair.dropped) continue
    const around = findParent(pair)
    const parent = around === null ? undefined : indexes.get(around)
    indexes.set(pair, quoted.length)
    quoted.push({
      start: pair.start,
      end: pair.end,
      text: text.slice(pair.start, pair.end),
      inner: { start: pair.innerStart, end: pair.innerEnd, text: text.slice(pair.innerStart, pair.innerEnd) },
      style: pair.style,
      depth: parent === undefined ? 0 : (quoted[parent]?.depth ?? 0) + 1,
      parent: parent ?? null,
      closed: pair.closed,
      continues: (pair.continues === null ? undefined : indexes.get(pair.continues)) ?? null,
    })
  }
  return quoted
}
