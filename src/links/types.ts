import type { EntityId } from '../entities/types.js'
import type { EntityType } from '../mentions/names/types.js'

/** An entry of a knowledge base. Ids are opaque strings; the default base uses Wikidata ids. */
export interface KnowledgeEntry {
  readonly id: string
  readonly label: string
  readonly type: EntityType
  readonly description: string | null
}

/** An entry which a surface may name, with how often it does (0 to 1). */
export interface Candidate {
  readonly entry: KnowledgeEntry
  readonly prior: number
}

export interface KnowledgeBase {
  readonly name: string
  /** Candidates for each surface, best first; one call a document. Any string is an ordinary surface. */
  candidates(surfaces: readonly string[]): readonly (readonly Candidate[])[]
  /** The entry with this id, or null. */
  entry(id: string): KnowledgeEntry | null
}

/** An entity of the article tied to an entry. */
export interface Link {
  readonly entity: EntityId
  readonly id: string
  readonly label: string
  readonly description: string | null
  /** Name of the knowledge base. */
  readonly source: string
  /** 0 to 1. */
  readonly confidence: number
}
