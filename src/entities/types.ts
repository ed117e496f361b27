import type { Span } from '../document/types.js'
import type { EntityType } from '../mentions/names/types.js'

/** Stable within the result: "e1", "e2", … by first mention. */
export type EntityId = string

/** `neutral` for what is no person. */
export type Gender = 'male' | 'female' | 'neutral'

/** A title or office as the article states it: "Vice President", "chief executive" of "Acme". */
export interface Role {
  readonly title: Span
  /** Organisation, place or nationality the role belongs to, where stated. */
  readonly of: Span | null
  /** What the words before the title say: "ex-", "then-", "incoming", "acting"; `current` where they say nothing. */
  readonly status: 'current' | 'former' | 'future' | 'acting'
}

/** What the words of a mention are: "Ana Ruiz", "she", "the Peruvian leader". */
export type MentionKind = 'name' | 'pronoun' | 'nominal'

/**
 * How a mention came to its entity.
 *
 * - `full-name`, `same-name`: the fullest name, and again
 * - `surname`, `given-name`: "Ruiz", "Ana"
 * - `acronym`, `short-form`: "GWF", "the commission" of a longer name
 * - `demonym`, `variant`: "Peruvian" for Peru; the name written otherwise, or with a slip
 * - `pronoun`, `speaker-pronoun`: "she"; "I" and "we" for who speaks
 * - `role`, `head-noun`: "the senator"; "the company", "the bill"
 * - `plural`: "both leaders", for each of them
 */
export type MentionEvidence =
  | 'full-name'
  | 'same-name'
  | 'surname'
  | 'given-name'
  | 'acronym'
  | 'short-form'
  | 'demonym'
  | 'variant'
  | 'pronoun'
  | 'speaker-pronoun'
  | 'role'
  | 'head-noun'
  | 'plural'

export interface EntityMention extends Span {
  readonly kind: MentionKind
  readonly evidence: MentionEvidence
  /** 0 to 1. */
  readonly confidence: number
}

/** One person, organisation, place … of the article, with all that is said of it. */
export interface Entity {
  readonly id: EntityId
  readonly type: EntityType
  /** False for what the article speaks of again and again without a name: "the bill", "the protesters". */
  readonly named: boolean
  /** The fullest name in the article; of what has none, the phrase that brings it in: "a bill". */
  readonly name: string
  /** The other names it goes by in the article, each once, in text order. */
  readonly aliases: readonly string[]
  readonly roles: readonly Role[]
  readonly gender: Gender | null
  /** In text order. A plural mention ("both leaders") stands in each of its entities. */
  readonly mentions: readonly EntityMention[]
}
