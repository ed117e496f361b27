import type { Token } from '../../document/types.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import type { Party } from './find-interview.js'
import type { Turn } from './find-turns.js'
import type { Passage } from './passage.js'

/** A passage under reading: its verbs, and which words are already somebody's. */
export interface PassageReading {
  readonly index: number
  readonly passage: Passage
  readonly words: readonly Token[]
  readonly groups: readonly VerbGroup[]
  /** 1 for each word that an attribution has as content. */
  readonly taken: Uint8Array
  /** Set where the passage opens a paragraph of an interview without labels. */
  readonly party: Party | null
  /** Set where the passage opens a turn: "Reyes: I will stay". */
  readonly turn: Turn | null
}
