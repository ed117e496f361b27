import type { Span } from '../../document/types.js'
import type { Entity } from '../../entities/types.js'
import type { MentionIndex } from '../passages/index-mentions.js'
import type { Passage } from '../passages/passage.js'
import type { Speaker } from '../types.js'
import { type Anonymity, findAnonymity } from './find-anonymity.js'

/** What one article tells of its speakers up to the passage in hand; quotes are resolved in text order. */
export interface SpeakerHistory {
  readonly text: string
  readonly mentions: MentionIndex
  /** "statement" → those who issued the latest one. */
  readonly issuers: Map<string, readonly Speaker[]>
  /** "official" → whoever "a senior official" was. */
  readonly unnamed: Map<string, Speaker>
  /** How a passage keeps its source unnamed, read once. */
  readonly anonymity: Map<Passage, Anonymity | null>
  /** The speakers of the quote before. */
  last: readonly Speaker[]
}

/** How a passage keeps its source unnamed, however many quotes ask for it. */
export function anonymityOf({ anonymity }: SpeakerHistory, passage: Passage): Anonymity | null {
  let found = anonymity.get(passage)
  if (found === undefined) {
    found = findAnonymity(passage.words)
    anonymity.set(passage, found)
  }
  return found
}

/** "chair" of "who | chairs | the charity", "judge" of the "judges | Lane and Orr", "former head" of who was it once. */
function titleOf({ roles }: Entity): string | null {
  const [role] = roles
  if (role === undefined) return null
  const { text } = role.title
  const title =
    !text.endsWith('s') || text.includes(' ')
      ? text
      : text.replace(/(ch|sh|ss|x)es$/, '$1').replace(/([^s])s$/, '$1')
  return role.status === 'former' ? `former ${title}` : title
}

export const speakerOf = (entity: Entity, mention: Span | null): Speaker => ({
  entity: entity.id,
  name: entity.name,
  mention,
  role: titleOf(entity),
  anonymous: false,
  anonymityGround: null,
})

/** A speaker whom no entity stands for. */
export const namelessSpeaker = (name: string, mention: Span | null, anonymous = false): Speaker => ({
  entity: null,
  name,
  mention,
  role: null,
  anonymous,
  anonymityGround: null,
})
