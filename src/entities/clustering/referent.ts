import type { EntityType } from '../../mentions/names/types.js'
import type { NameReading, RoleReading } from '../naming/name-reading.js'
import type { PlaceSort } from '../naming/name-vocabulary.js'
import type { EntityMention, Gender, MentionEvidence } from '../types.js'

/** One way of writing a name in the article, with all its mentions. */
export interface NameForm {
  /** Words without blanks and hyphens: "alqaeda" for "Al-Qaeda" and "al Qaeda". */
  readonly key: string
  readonly words: readonly string[]
  /** The words with one blank between. */
  readonly phrase: string
  readonly type: EntityType
  /** Share of the tagger's votes that the type has, 0 to 1. */
  readonly certainty: number
  /** Stands after "in" or "near" somewhere, so that it is no surname. */
  readonly isLocation: boolean
  readonly readings: readonly NameReading[]
}

export interface ReferentName {
  readonly reading: NameReading
  readonly evidence: MentionEvidence
  readonly confidence: number
}

/** Somebody or something the article speaks of, while its mentions are being gathered. */
export interface Referent {
  type: EntityType
  /** Words of the fullest name. */
  words: readonly string[]
  /** The words that brought in what has no name: "a woman"; null for what has one. */
  readonly description: string | null
  /** Takes "they" and no "it": "the protesters", "Republicans". */
  readonly isPlural: boolean
  /** Whether it is known for a country, state or wider region. */
  readonly placeSort: PlaceSort | null
  readonly names: ReferentName[]
  readonly roles: RoleReading[]
  gender: Gender | null
  /** Pronouns and nominals. */
  readonly references: EntityMention[]
}
