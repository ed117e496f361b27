import type { ArticleDocument } from '../../document/types.js'

/**
 * What the number and date grammars read: a run of letters, a number in digits, or one other character.
 * Made from the text itself, so that "$1.5B" or "6-foot-2" reads alike whatever the tokenizer does with it.
 */
export interface Piece {
  readonly kind: 'word' | 'digits' | 'mark'
  readonly start: number
  readonly end: number
  /** Lower case, straight apostrophe, plain hyphen for every dash that joins. */
  readonly norm: string
  /** Whether white space (or nothing) stands before it. */
  readonly spaced: boolean
  /** Whether a line break (or nothing) stands before it; no phrase crosses one. */
  readonly lineStart: boolean
}

/** The pieces of one article. */
export interface PieceText {
  readonly document: ArticleDocument
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** The norm of piece `i`, or '' where there is none. */
export function normAt({ pieces }: PieceText, i: number): string {
  return pieces[i]?.norm ?? ''
}

/** Whether piece `i` exists and touches the piece before it. */
export function isGlued({ pieces }: PieceText, i: number): boolean {
  const piece = pieces[i]
  return piece !== undefined && !piece.spaced
}

/** As printed, letter case kept. */
export function printed({ pieces, text }: PieceText, i: number): string {
  const piece = pieces[i]
  return piece === undefined ? '' : text.slice(piece.start, piece.end)
}

/** Whether a line begins at piece `i`, or the text has ended. */
export function isLineStart({ pieces }: PieceText, i: number): boolean {
  const piece = pieces[i]
  return piece === undefined || piece.lineStart
}

/** Whether the word begins with a capital letter. */
export function isCapitalized(source: PieceText, i: number): boolean {
  const piece = source.pieces[i]
  if (piece === undefined || piece.kind !== 'word') return false
  const first = source.text.charAt(piece.start)
  return first !== piece.norm.charAt(0)
}
