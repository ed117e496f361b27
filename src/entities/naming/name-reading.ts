import type { ArticleDocument } from '../../document/types.js'
import type { NameMention } from '../../mentions/names/types.js'
import type { Gender, Role } from '../types.js'

/** A title, office or occupation found with a name. */
export interface RoleReading {
  readonly role: Role
  /** The title as the word list has it: "vice president", "chief executive". */
  readonly title: string
  readonly gender: Gender | null
  /** The article has it in the plural, for all names behind it: "members Ann Lee and Bo Orr". */
  readonly plural: boolean
  /** Index in the names of the organisation, country or nationality of the role, or null. */
  readonly of: number | null
  /** First and end token of the phrase as a mention of the person, where it stands apart from the name. */
  readonly firstToken: number
  readonly endToken: number
}

/** A name with what its neighbourhood says of it. */
export interface NameReading {
  readonly index: number
  readonly mention: NameMention
  /** Folded words, see `foldWords`. */
  readonly words: readonly string[]
  /** The words with one blank between. */
  readonly phrase: string
  /** The surname that stands with another name only: "Holloway" for Marcus in "Marcus and Denise Holloway". */
  readonly surname: string | null
  /** Whether the words spell out a state that the text abbreviates: "Calif." */
  readonly isAbbreviated: boolean
  /** What "Mr." or "Lady" before the name says; null without such a word. */
  readonly honorific: 'male' | 'female' | 'any' | null
  /** "President" in "President Biden": part of the phrase around the name. */
  readonly title: RoleReading | null
  /** "a spokesman for the bank" in "Jane Doe, a spokesman for the bank,". */
  readonly apposition: RoleReading | null
  /** Index in `document.paragraphs`. */
  readonly paragraph: number
  /** Stands in a related link or other boilerplate: no evidence for the text around it. */
  readonly aside: boolean
  /** Stands in a sentence of the story, where a full name comes before its short one, and in no headline or caption. */
  readonly told: boolean
}

/** What the readers of one article share. */
export interface NameContext {
  readonly document: ArticleDocument
  readonly names: readonly NameMention[]
  /** For each token the index of the name it belongs to, or -1. */
  readonly nameAt: Int32Array
}
