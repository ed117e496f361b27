import type { QuotedSpan } from '../../document/types.js'
import { isNameDash, type Passage, quotedAt } from './passage.js'

/** No longer line stands as a heading within an article. */
const MAX_CROSSHEAD = 60
/** Nor is one set large between paragraphs. */
const MAX_UNSTOPPED = 120

/**
 * ‘Nobody told us’ | between paragraphs that quote in “…”, “NOBODY TOLD US”, or “nobody told us” without a stop: a
 * heading repeats words that the article quotes. Tells whether a passage is one; `doubled` says that the article's
 * quotations stand in double marks.
 */
export function isCrosshead(
  passages: readonly Passage[],
  quoted: readonly QuotedSpan[],
  index: number,
  doubled: boolean,
): boolean {
  const passage = passages[index]
  const mark = quotedAt(quoted, passage, 0)
  if (passage === undefined || mark === undefined || !passage.onlyMarked) return false
  if (
    passage.words.length > 1 ||
    passages[index - 1]?.paragraph === passage.paragraph ||
    passages[index + 1]?.paragraph === passage.paragraph
  )
    return false
  if (isUnstopped(mark)) return !isLedTo(passages, index)
  if (mark.end - mark.start > MAX_CROSSHEAD) return false
  return (mark.style === 'single' && doubled) || (!/\p{Ll}/u.test(mark.text) && /\s/.test(mark.text))
}

/** “Nobody told us|”: no sentence ends within the marks. */
const isUnstopped = ({ inner, closed, continues }: QuotedSpan): boolean =>
  closed && continues === null && inner.text.length <= MAX_UNSTOPPED && /[\p{L}\p{N}]$/u.test(inner.text)

/** "The card read: ¶ | “To my son” |" or “To my son” ¶ — Nora Quill: words of somebody after all. */
const isLedTo = (passages: readonly Passage[], index: number): boolean =>
  passages[index - 1]?.words.at(-1)?.norm === ':' || isNameDash(passages[index + 1]?.words[0])

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
