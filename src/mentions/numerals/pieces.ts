import type { ArticleDocument } from '../../document/types.js'

// What a piece is, and what stands before it:
export const WORD = 1 // a run of letters
export const DIGITS = 2 // a number in digits
export const MARK = 4 // one other character, or a run of the same
export const SPACED = 8 // white space or nothing before it
export const LINE_START = 16 // a line break or nothing before it; no phrase crosses one

/**
 * What the number and date grammars read: runs of letters, numbers in digits, and other characters one by one. Made
 * from the text itself, so that "$1.5B" or "6-foot-2" reads alike whatever the tokenizer does with it. A piece is a
 * place in each of these lists, which have zeros or nothing beyond the last: an object each would be the largest part of
 * what an analysis allocates.
 */
export interface PieceText {
  readonly document: ArticleDocument
  readonly text: string
  /** How many pieces there are. */
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The bits above. */
  readonly traits: Int32Array
  /** Lower case, straight apostrophe, plain hyphen for every dash that joins. */
  readonly norms: readonly string[]
  /** Those of words that are a token, see `WordForm`. */
  readonly numbers: Int32Array
}

/** The norm of piece `i`, or '' where there is none. */
export function normAt({ norms }: PieceText, i: number): string {
  return norms[i] ?? ''
}

/** Where piece `i` starts; 0 where there is none. */
export function startAt({ starts }: PieceText, i: number): number {
  return starts[i] ?? 0
}

/** Where piece `i` ends; 0 where there is none. */
export function endAt({ ends }: PieceText, i: number): number {
  return ends[i] ?? 0
}

/** How many characters piece `i` has. */
export function lengthAt(source: PieceText, i: number): number {
  return endAt(source, i) - startAt(source, i)
}

function has({ traits }: PieceText, i: number, trait: number): boolean {
  return ((traits[i] ?? 0) & trait) !== 0
}

export function isWord(source: PieceText, i: number): boolean {
  return has(source, i, WORD)
}

export function isDigits(source: PieceText, i: number): boolean {
  return has(source, i, DIGITS)
}

export function isMark(source: PieceText, i: number): boolean {
  return has(source, i, MARK)
}

/** Whether piece `i` exists and white space stands before it. */
export function isSpaced(source: PieceText, i: number): boolean {
  return has(source, i, SPACED)
}

/** Whether piece `i` exists and touches the piece before it. */
export function isGlued({ traits }: PieceText, i: number): boolean {
  const found = traits[i] ?? 0
  return found !== 0 && (found & SPACED) === 0
}

/** Whether a line begins at piece `i`, or the text has ended. */
export function isLineStart({ traits }: PieceText, i: number): boolean {
  const found = traits[i] ?? 0
  return found === 0 || (found & LINE_START) !== 0
}

/** As printed, letter case kept. */
export function printed(source: PieceText, i: number): string {
  return source.text.slice(startAt(source, i), endAt(source, i))
}

/** Whether the word begins with a capital letter. */
export function isCapitalized(source: PieceText, i: number): boolean {
  return isWord(source, i) && source.text.charAt(startAt(source, i)) !== normAt(source, i).charAt(0)
}
