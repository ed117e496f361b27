import type { ArticleDocument, Span } from '../document/types.js'
import type { Entity } from '../entities/types.js'
import type { Link } from '../links/types.js'
import type { Amount } from '../mentions/amounts/types.js'
import type { DateMention } from '../mentions/dates/types.js'
import type { NameMention } from '../mentions/names/types.js'
import type { Quote } from '../quotes/types.js'

/** What each core stage makes; an extractor names those it needs. */
export interface StageOutputs {
  readonly document: ArticleDocument
  readonly names: readonly NameMention[]
  readonly amounts: readonly Amount[]
  readonly dates: readonly DateMention[]
  readonly entities: readonly Entity[]
  readonly quotes: readonly Quote[]
  readonly links: readonly Link[]
}
export type StageName = keyof StageOutputs

/** Trouble met while reading: data, never a throw. */
export interface Problem {
  /** The stage or extractor key. */
  readonly stage: string
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly span?: Span
}

/** An entity with its knowledge-base entry, or null where none fits. */
export interface LinkedEntity extends Entity {
  readonly link: Link | null
}

/** All that was read from one article; plain JSON data. */
// biome-ignore lint/complexity/noBannedTypes: an analysis without extractors has no custom keys
export interface ArticleAnalysis<Custom = {}> {
  readonly schemaVersion: 1
  readonly text: string
  readonly document: ArticleDocument
  readonly entities: readonly LinkedEntity[]
  readonly quotes: readonly Quote[]
  readonly amounts: readonly Amount[]
  readonly dates: readonly DateMention[]
  readonly custom: Custom
  readonly problems: readonly Problem[]
}
