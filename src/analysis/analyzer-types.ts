import type { AsyncKnowledgeBase, KnowledgeBase } from '../links/types.js'
import type { AnalyzerPlan } from './explain-analyzer.js'
import type { AnyExtractor, Mode, TypeProblem, TypesOf } from './extractor-types.js'
import type { AnalyzeOptions, Locale } from './stage-settings.js'
import type { ArticleAnalysis, StageName } from './types.js'

/** Beyond these a text is refused with a `NutgrafError`. */
export interface Limits {
  /** Longest text taken, in UTF-16 code units: a whole number from 1, or Infinity. Default: 1,000,000. */
  readonly maxChars?: number
}

/** All options of an analyzer; each has a default. */
export interface AnalyzerOptions<List extends readonly AnyExtractor[] = readonly AnyExtractor[]>
  extends AnalyzeOptions {
  /** What is listed stands under `custom`; what these need runs too and stays private. Default: none. */
  readonly extractors?: List & CheckedList<List>
  /**
   * What entities are tied to; null leaves them without links. One that answers with promises is for
   * `analyzeAsync`, which awaits it without end; under `analyze` it leaves a problem. Default: `defaultKnowledgeBase`.
   */
  readonly knowledgeBase?: KnowledgeBase | AsyncKnowledgeBase | null
  /** How dates in figures are written. Default: "en-US". */
  readonly locale?: Locale
  readonly limits?: Limits
}

/** What one call of `analyzeAsync` may set. */
export interface AnalyzeAsyncOptions extends AnalyzeOptions {
  /** Aborting it ends the extractors that still run; the rest of the analysis is given back. */
  readonly signal?: AbortSignal
  /** Milliseconds the extractors of one call have together, above 0, up to 2,147,483,647. Default: no end. */
  readonly timeoutMs?: number
}

/** Reads articles; frozen, keeps nothing of what it has read. `Custom` is what stands under `custom`. */
export interface Analyzer<Custom, M extends Mode> {
  /** @throws {NutgrafError} `text-not-string`, `text-too-long`, or for wrong options. */
  readonly analyze: (
    text: M extends 'sync'
      ? string
      : TypeProblem<'This analyzer has an async extractor: call analyzeAsync instead'>,
    options?: AnalyzeOptions,
  ) => ArticleAnalysis<Custom>
  /** Rejects where `analyze` throws; a time-out or an abort is a problem in the result. */
  readonly analyzeAsync: (text: string, options?: AnalyzeAsyncOptions) => Promise<ArticleAnalysis<Custom>>
  /** What runs, in which order, and what it needs. */
  readonly explain: () => AnalyzerPlan
}

/** An analyzer whose extractors are not known; `never` fits the text of every mode. */
export interface AnyAnalyzer {
  readonly analyze: (text: never, options?: AnalyzeOptions) => ArticleAnalysis<unknown>
  readonly analyzeAsync: (text: string, options?: AnalyzeAsyncOptions) => Promise<ArticleAnalysis<unknown>>
  readonly explain: () => AnalyzerPlan
}

/** What stands under `custom`. */
export type CustomOf<List extends readonly AnyExtractor[]> = Flat<{
  readonly [E in List[number] as E['key']]: TypesOf<E>['value']
}>

/** The same type, shown by editors and declarations with its keys instead of as an alias of a list. */
type Flat<Keyed> = { readonly [Key in keyof Keyed]: Keyed[Key] } & {}

/** `async` when one of the extractors is. */
export type ModeOfList<List extends readonly AnyExtractor[]> = 'async' extends TypesOf<List[number]>['mode']
  ? 'async'
  : 'sync'

type KeysOf<List extends readonly AnyExtractor[]> = { [Index in keyof List]: List[Index]['key'] }

type FirstDuplicate<Keys, Seen = never> = Keys extends readonly [infer Key, ...infer Rest]
  ? Key extends Seen
    ? Key
    : FirstDuplicate<Rest, Seen | Key>
  : never

type ReservedKey<Keys extends readonly string[]> = Extract<
  Keys[number],
  StageName | '__proto__' | 'constructor' | 'prototype'
>

/** Mistakes in the keys of what is listed are told by the compiler; all others when the analyzer is made. */
type CheckedList<List extends readonly AnyExtractor[]> = [FirstDuplicate<KeysOf<List>>] extends [never]
  ? [ReservedKey<KeysOf<List>>] extends [never]
    ? unknown
    : TypeProblem<`The key "${ReservedKey<KeysOf<List>>}" is reserved: choose another`>
  : TypeProblem<`Two extractors have the key "${FirstDuplicate<KeysOf<List>> & string}"`>
