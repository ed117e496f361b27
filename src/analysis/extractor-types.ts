import type { Span } from '../document/types.js'
import type { StageName, StageOutputs } from './types.js'

/** `async` when the extractor returns a promise, or needs one that does. */
export type Mode = 'sync' | 'async'

/** A core stage by its name, or another extractor itself. */
export type Dependency = StageName | AnyExtractor

/** What an extractor gets beside its inputs. */
export interface ExtractContext {
  /** Aborts when the call is aborted or its time is up; undefined under `analyze`. */
  readonly signal: AbortSignal | undefined
  /** Adds a remark of severity `info` to the problems; a span outside the text is left out. */
  readonly report: (message: string, span?: Pick<Span, 'start' | 'end'>) => void
}

/** Inputs of an extractor by name and key, as far as they can be told without its needs. */
export type ExtractInputs = Partial<StageOutputs> & Readonly<Record<string, unknown>>

/**
 * A part of an analysis that is not in the core. Made by `defineExtractor`, frozen.
 *
 * `Value` is what `custom[key]` holds, with `undefined` when no fallback was given; `Success` is what extractors
 * that need this one get. The type carries these and never the needs, else each would hold the types of all
 * before it: a chain of 35 extractors would not compile.
 */
export interface Extractor<Key extends string, Value, Success extends Value, M extends Mode> {
  readonly key: Key
  readonly needs: readonly Dependency[]
  readonly fallback?: unknown
  /** A plain function of its inputs: call it, and await what it gives, to test the extractor alone. */
  extract(inputs: ExtractInputs, context: ExtractContext): Success | PromiseLike<Success>
  /** For the compiler only; never there at run time. */
  readonly '~types'?: { readonly value: Value; readonly success: Success; readonly mode: M }
}

/** An extractor whose types are not known: the element of a list that is put together at run time. */
export type AnyExtractor = Extractor<string, unknown, unknown, Mode>

export type TypesOf<E extends AnyExtractor> = NonNullable<E['~types']>

/** What an extractor with these needs is given: each need under its name or key. */
export type InputsOf<Needs extends readonly Dependency[]> = {
  readonly [Need in Needs[number] as KeyOf<Need>]: Need extends StageName
    ? StageOutputs[Need]
    : Need extends AnyExtractor
      ? TypesOf<Need>['success']
      : never
}

type KeyOf<Need extends Dependency> = Need extends AnyExtractor ? Need['key'] : Need

/** The mode of an extractor that returns `Result` and has these needs. */
export type ModeOf<Result, Needs extends readonly Dependency[]> = [
  Extract<Result, PromiseLike<unknown>>,
] extends [never]
  ? 'async' extends TypesOf<Extract<Needs[number], AnyExtractor>>['mode']
    ? 'async'
    : 'sync'
  : 'async'

/** Stands where no value fits, so that the compiler's message says why. */
export interface TypeProblem<Message extends string> {
  readonly '~problem': Message
}
