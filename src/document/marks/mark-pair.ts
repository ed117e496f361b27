import type { MarkStyle } from '../types.js'

/** A pair of marks under way or done, in the order in which they open. */
export interface MarkPair {
  readonly style: MarkStyle
  readonly start: number
  readonly innerStart: number
  innerEnd: number
  end: number
  closed: boolean
  /** True where no closing mark came and the opening one was an apostrophe after all, or has nothing behind it. */
  dropped: boolean
  readonly parent: MarkPair | null
  /** The pair of an earlier paragraph that this one goes on with. */
  readonly continues: MarkPair | null
  /** Its index in `document.quoted` once it is listed; -1 before. */
  index: number
}

export function isDoubled(style: MarkStyle): boolean {
  return style !== 'single'
}
