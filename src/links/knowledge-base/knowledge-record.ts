import type { AliasKind, KnowledgeEntry } from '../types.js'

/** A name of an entry, and what it is to it. */
export interface Alias {
  readonly text: string
  readonly kind: AliasKind
}

/** An entry as a knowledge base is built from it: with its names and how well known it is. */
export interface KnowledgeRecord extends KnowledgeEntry {
  /** Other names; a plain string is a full name (`alias`). */
  readonly aliases?: readonly (string | Alias)[]
  /** 0 to 1; default 0.5. See `Candidate.prior`. */
  readonly prior?: number
}
