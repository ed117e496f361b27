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

/**
 * What kind of trouble it was; the codes of the pipeline are stable.
 *
 * - `stage-failed`: a core stage failed; its part of the analysis is empty
 * - `extractor-threw`: `extract` threw, or its promise was rejected
 * - `dependency-failed`: not run, because an extractor it needs gave no value
 * - `async-in-sync`: `extract` returned a promise under `analyze`
 * - `timed-out`: not finished within `timeoutMs`
 * - `aborted`: not finished when the caller's signal was aborted
 * - `not-serialisable`: the value is not plain JSON data
 * - `reported`: a remark the extractor made through `context.report`
 */
export type ProblemCode =
  | 'stage-failed'
  | 'extractor-threw'
  | 'dependency-failed'
  | 'async-in-sync'
  | 'timed-out'
  | 'aborted'
  | 'not-serialisable'
  | 'reported'
  // Open, so that a stage can tell of trouble of its own without a change here.
  | (string & Record<never, never>)

/** Trouble met while reading: data, never a throw. Problems stand in the order in which the stages run. */
export interface Problem {
  /** The core stage, or the key of the extractor. */
  readonly stage: string
  readonly code: ProblemCode
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly span?: Span
  /** What was thrown, for a debugger. Not enumerable: it is no part of the JSON form. */
  readonly cause?: unknown
}

/**
 * An entity with its knowledge-base entry, or null where none fits. Where the words around a name tell another sort of
 * thing than the entry that it is tied to, its `type` is the entry's, but for organisations called by a place; what
 * extractors get as `entities` has the type that the words tell.
 */
export interface LinkedEntity extends Entity {
  readonly link: Link | null
}

/** All that was read from one article; plain JSON data, so that `JSON.parse(JSON.stringify(a))` equals `a`. */
// biome-ignore lint/complexity/noBannedTypes: an analysis without extractors has no custom keys
export interface ArticleAnalysis<Custom = {}> {
  /** Rises when a field changes its meaning or goes. */
  readonly schemaVersion: 1
  /** The text as it was given; all offsets count its UTF-16 code units. */
  readonly text: string
  readonly document: ArticleDocument
  readonly entities: readonly LinkedEntity[]
  readonly quotes: readonly Quote[]
  readonly amounts: readonly Amount[]
  readonly dates: readonly DateMention[]
  /** What the listed extractors returned, by key, in the order in which they ran. */
  readonly custom: Custom
  readonly problems: readonly Problem[]
}
