import type { QuotedSpan, Token } from '../../document/types.js'

/** What stands for a whole marked stretch among the words of a passage. */
export const MARKED = '“…”'

const STAR = 0x2a

/** The stars of "**Why do you write?**", which print it bold. */
export const isStar = (word: Token | undefined): boolean => word?.norm.charCodeAt(0) === STAR

/**
 * One sentence of the writer, seen without the words in quotation marks: each outermost marked stretch is
 * one word. Sentences that a quotation runs across are one passage: in “I came. I saw,” he said. the words
 * are “…” he said .
 */
export interface Passage {
  readonly words: readonly Token[]
  /**
   * Index into `document.quoted` of the marked stretch that a word stands for, or -1; empty where no word stands for
   * one. `markOf` reads it.
   */
  readonly marked: readonly number[]
  /** Index of the first word that stands for a marked stretch, or -1. */
  readonly firstMarked: number
  readonly paragraph: number
  readonly block: number
  /** True when nothing but marked stretches and punctuation is in it, a first "But" aside. */
  readonly onlyMarked: boolean
}

/** The dash before the name of one who is quoted: “All we have is time.” | — | Nora Quill */
export const isNameDash = (word: Token | undefined): boolean =>
  word !== undefined && /^[-\u2010-\u2015]{1,2}$/.test(word.text)

/** Index into `document.quoted` of the marked stretch that word `i` stands for, or -1. */
export const markOf = (passage: Passage | undefined, i: number): number => passage?.marked[i] ?? -1

/** The marked stretch that word `i` stands for, one of the document's. */
export function quotedAt(
  quoted: readonly QuotedSpan[],
  passage: Passage | undefined,
  i: number,
): QuotedSpan | undefined {
  const mark = markOf(passage, i)
  return mark === -1 ? undefined : quoted[mark]
}
