import type {
  AnyExtractor,
  Dependency,
  ExtractContext,
  Extractor,
  InputsOf,
  ModeOf,
} from './extractor-types.js'

/** What `defineExtractor` takes, beside the `fallback`. */
export interface ExtractorSpec<Key extends string, Needs extends readonly Dependency[], Result> {
  /** Where the value stands under `analysis.custom`: begins with a letter; no name of a core stage. */
  readonly key: Key
  /** Core stages by name, other extractors by value; `extract` is given these and nothing else. */
  readonly needs: Needs
  /** Returns the value, or a promise of it; changes nothing else. To tell of trouble, throw or `report`. */
  readonly extract: (inputs: InputsOf<Needs>, context: ExtractContext) => Result
}

interface AnySpec {
  readonly key: string
  readonly needs: readonly Dependency[]
  readonly fallback?: unknown
  readonly extract: (inputs: never, context: ExtractContext) => unknown
}

/**
 * Defines an extractor: a typed part of the analysis under `custom[key]`.
 *
 * Mistakes the compiler cannot see are told by `createAnalyzer`, all together.
 *
 * @example
 * const speakers = defineExtractor({
 *   key: 'speakers',
 *   needs: ['quotes'],
 *   fallback: [], // plain JSON data; with it `custom.speakers` is there even when `extract` fails
 *   extract: ({ quotes }) => quotes.flatMap((quote) => quote.speakers.map((speaker) => speaker.name)),
 * })
 */
export function defineExtractor<const Key extends string, const Needs extends readonly Dependency[], Result>(
  spec: ExtractorSpec<Key, Needs, Result> & { readonly fallback: NoInfer<Awaited<Result>> },
): Extractor<Key, Awaited<Result>, Awaited<Result>, ModeOf<Result, Needs>>
export function defineExtractor<const Key extends string, const Needs extends readonly Dependency[], Result>(
  spec: ExtractorSpec<Key, Needs, Result> & { readonly fallback?: never },
): Extractor<Key, Awaited<Result> | undefined, Awaited<Result>, ModeOf<Result, Needs>>
export function defineExtractor(spec: AnySpec): AnyExtractor {
  const { needs } = spec
  // A copy, so that nobody can add a need (and with it a cycle) afterwards. What is no array is told later.
  return Object.freeze({ ...spec, needs: Array.isArray(needs) ? Object.freeze([...needs]) : needs })
}
