import type { EntityId, Gender } from '../entities/types.js'
import type { EntityType } from '../mentions/names/types.js'

/** An office that a person holds or held. */
export interface Office {
  /** "president of the United States": the office, in lower case but for names. */
  readonly title: string
  /** First year in office; null where it is not known. */
  readonly from: number | null
  /** Last year in office; null while it lasts. */
  readonly to: number | null
}

/** An entry of a knowledge base. Ids are opaque strings; the default base uses Wikidata ids. */
export interface KnowledgeEntry {
  readonly id: string
  readonly label: string
  readonly type: EntityType
  /** One line that tells it from its namesakes: "capital of France". */
  readonly description: string | null
  /** Id of the country it belongs to. */
  readonly country?: string | null
  /** Default null: not known. */
  readonly gender?: Gender | null
  /** Default none. */
  readonly offices?: readonly Office[]
}

/**
 * What a surface is to the entry: its main name, another full name, initials, what its people are called
 * ("Mexican"), a name it no longer bears, a seat that stands for an institution ("Downing Street"), or a
 * part of the name that others share ("Bush").
 */
export type AliasKind = 'label' | 'alias' | 'acronym' | 'demonym' | 'former' | 'metonym' | 'short'

/** An entry which a surface may name. */
export interface Candidate {
  readonly entry: KnowledgeEntry
  /** How well known the entry is, 0 to 1: among namesakes the likelier before anything else is known. */
  readonly prior: number
  /** Default `label`. */
  readonly alias?: AliasKind
  /** Name of the base it comes from, where several are stacked. */
  readonly source?: string
}

/** A knowledge base that answers at once; yours is any object of this shape. */
export interface KnowledgeBase {
  readonly name: string
  /** Candidates for each surface, best first; one call a document. Any string is an ordinary surface. */
  candidates(surfaces: readonly string[]): readonly (readonly Candidate[])[]
  /** The entry with this id, or null. */
  entry(id: string): KnowledgeEntry | null
}

/** A knowledge base that must be waited for, such as a service; for `analyzeAsync`. */
export interface AsyncKnowledgeBase {
  readonly name: string
  candidates(surfaces: readonly string[]): Promise<readonly (readonly Candidate[])[]>
  entry(id: string): Promise<KnowledgeEntry | null>
}

/** What a candidate won its score by; they add up to its score. */
export interface ScoreParts {
  /** How well known the entry is, what the surface is to it, and whether it is a country or a capital. */
  readonly prior: number
  /** How much the article's name and the entry's label share. */
  readonly name: number
  /** Its type is the entity's type; below 0 where it cannot be. */
  readonly type: number
  /** Title or office in the article ("Peruvian President") and in the entry; below 0 where one rules out the other. */
  readonly office: number
  /** Words of the article in the entry's description; below 0 for what is of the past. */
  readonly context: number
  /** Other entities of the article belong to the same country. */
  readonly coherence: number
}

/** A candidate that was weighed, best first in `Link.candidates`. */
export interface RankedCandidate {
  readonly id: string
  readonly label: string
  /** Sum of the parts. */
  readonly score: number
  readonly parts: ScoreParts
}

/** An entity of the article tied to an entry. */
export interface Link {
  readonly entity: EntityId
  readonly id: string
  readonly label: string
  readonly description: string | null
  /** What the entry is. */
  readonly type: EntityType
  /** Name of the knowledge base. */
  readonly source: string
  /** "Moscow said": a place that speaks somewhere in the article stands there for its government. */
  readonly role: 'government' | null
  /** 0.5, where it was close, to 1. */
  readonly confidence: number
  /** The entry and at most four runners-up, best first. */
  readonly candidates: readonly RankedCandidate[]
}
