import type { QuotedSpan } from '../../document/types.js'
import { markOf, type Passage } from './passage.js'

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
  const mark = quoted[markOf(passage, 0)]
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

/** The article's quotations stand in double marks, or as many of them as in single ones. */
export function quotesInDouble(quoted: readonly QuotedSpan[]): boolean {
  let double = 0
  let single = 0
  for (const { depth, style } of quoted) {
    if (depth > 0) continue
    if (style === 'single') single++
    else double++
  }
  return double > 0 && double >= single
}
