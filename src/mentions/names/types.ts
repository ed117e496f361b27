import type { Span } from '../../document/types.js'

/**
 * What a name stands for; `group` is a people ("Kurds"), `work` a book or film, `other` anything that is
 * none of these.
 */
export type EntityType =
  | 'person'
  | 'organization'
  | 'place'
  | 'event'
  | 'work'
  | 'product'
  | 'group'
  | 'other'

/** A proper name in the text, without title and possessive ending: "Joe Biden" in "President Joe Biden’s". */
export interface NameMention extends Span {
  readonly type: EntityType
  /** How sure span and type are together, 0 to 1. */
  readonly confidence: number
  /** Its tokens: `document.tokens.slice(firstToken, endToken)`. */
  readonly firstToken: number
  readonly endToken: number
}
