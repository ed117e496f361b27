import type { QuotedSpan } from '../document/types.js'
import type { Passage } from './passage.js'

/** No longer line stands as a heading within an article. */
const MAX_CROSSHEAD = 60

/**
 * ‘Nobody told us’ | between paragraphs that quote in “…”, or “NOBODY TOLD US”: a heading repeats words that the
 * article quotes. Tells whether a passage is one; `doubled` says that the article's quotations stand in double marks.
 */
export function isCrosshead(
  passages: readonly Passage[],
  quoted: readonly QuotedSpan[],
  index: number,
  doubled: boolean,
): boolean {
  const passage = passages[index]
  const mark = quoted[passage?.marked[0] ?? -1]
  if (passage === undefined || mark === undefined || !passage.onlyMarked) return false
  if (mark.end - mark.start > MAX_CROSSHEAD) return false
  if ((mark.style !== 'single' || !doubled) && (/\p{Ll}/u.test(mark.text) || !/\s/.test(mark.text)))
    return false
  return (
    passage.words.length === 1 &&
    passages[index - 1]?.paragraph !== passage.paragraph &&
    passages[index + 1]?.paragraph !== passage.paragraph
  )
}

/** The article's quotations stand in double marks, most of them at least. */
export function quotesInDouble(quoted: readonly QuotedSpan[]): boolean {
  let balance = 0
  for (const { depth, style } of quoted) if (depth === 0) balance += style === 'single' ? -1 : 1
  return balance > 0
}
