// Checked by `tsc --noEmit`, never run: each line the compiler must refuse is marked, with the reason.
import {
  type Amount,
  type AnyExtractor,
  type ArticleAnalysis,
  type ArticleDocument,
  createAnalyzer,
  defineExtractor,
  type InputsOf,
  type Quote,
} from 'nutgraf'
import { type Equal, holds } from './equal.js'

const wordCount = defineExtractor({
  key: 'wordCount',
  needs: ['document'],
  extract: ({ document }) => document.tokens.length,
})
const sources = defineExtractor({
  key: 'sources',
  needs: ['quotes'],
  fallback: [],
  extract: ({ quotes }): readonly string[] =>
    quotes.flatMap((quote) => quote.speakers.map(({ name }) => name)),
})
const density = defineExtractor({
  key: 'density',
  needs: [wordCount, 'amounts'],
  extract: ({ wordCount, amounts }) => amounts.length / wordCount,
})
const lookup = defineExtractor({
  key: 'lookup',
  needs: [sources],
  extract: async ({ sources }, { signal }) => ({ ids: sources.map((name) => name + signal?.aborted) }),
})
const firstId = defineExtractor({
  key: 'firstId',
  needs: [lookup],
  extract: ({ lookup }) => lookup.ids[0] ?? null,
})

// What is listed is typed under `custom`; a fallback takes the undefined away.
const listed = createAnalyzer({ extractors: [sources, density] }).analyze('')
holds<
  Equal<typeof listed.custom, { readonly sources: readonly string[]; readonly density: number | undefined }>
>()
holds<
  Equal<
    typeof listed,
    ArticleAnalysis<{ readonly sources: readonly string[]; readonly density: number | undefined }>
  >
>()
holds<Equal<typeof listed.quotes, readonly Quote[]>>()
// @ts-expect-error wordCount runs, because density needs it, but is not listed
listed.custom.wordCount
// @ts-expect-error results are read-only
listed.custom.sources = []

// The inputs are what was declared, and nothing else.
type DensityInputs = InputsOf<readonly [typeof wordCount, 'amounts']>
holds<Equal<DensityInputs, { readonly wordCount: number; readonly amounts: readonly Amount[] }>>()
// @ts-expect-error quotes is not among the needs
defineExtractor({ key: 'undeclared', needs: ['document'], extract: ({ quotes }) => quotes })
// @ts-expect-error no core stage has this name
defineExtractor({ key: 'misspelt', needs: ['documnet'], extract: () => 1 })
// @ts-expect-error a fallback is of the type that extract returns
defineExtractor({ key: 'wrongFallback', needs: [], fallback: 'none', extract: () => 1 })
// @ts-expect-error an extractor is frozen
wordCount.key = 'words'

// An extractor can be called alone; what it gives may be a promise, of whatever mode it is.
declare const document: ArticleDocument
const alone = wordCount.extract({ document }, { signal: undefined, report: () => {} })
holds<Equal<Awaited<typeof alone>, number>>()
// @ts-expect-error a document is no string
wordCount.extract({ document: '' }, { signal: undefined, report: () => {} })

// A promise anywhere among the needs makes the analyzer async.
const remote = createAnalyzer({ extractors: [lookup] })
const fromRemote = remote.analyzeAsync('', { timeoutMs: 100, signal: new AbortController().signal })
holds<Equal<Awaited<typeof fromRemote>['custom'], { readonly lookup: { ids: string[] } | undefined }>>()
// @ts-expect-error an async extractor is listed
remote.analyze('')
// @ts-expect-error an async extractor is needed by the one that is listed
createAnalyzer({ extractors: [firstId] }).analyze('')
const settled = defineExtractor({ key: 'settled', needs: [], fallback: 0, extract: async () => 1 })
const fromSettled = createAnalyzer({ extractors: [settled] }).analyzeAsync('')
holds<Equal<Awaited<typeof fromSettled>['custom']['settled'], number>>()

// @ts-expect-error one key twice
createAnalyzer({ extractors: [sources, sources] })
const quotesAgain = defineExtractor({ key: 'quotes', needs: [], extract: () => 1 })
// @ts-expect-error the names of core stages are reserved
createAnalyzer({ extractors: [quotesAgain] })
const reserved = defineExtractor({ key: 'constructor', needs: [], extract: () => 1 })
// @ts-expect-error every object has a constructor
createAnalyzer({ extractors: [reserved] })
// @ts-expect-error an unknown option
createAnalyzer({ extractor: [sources] })
// @ts-expect-error a factory that was not called
createAnalyzer({ extractors: [() => sources] })

// A factory makes extractors of different keys.
const mentionsOf = <const Key extends string>(key: Key, word: string) =>
  defineExtractor({
    key,
    needs: ['document'],
    extract: ({ document }) => document.text.split(word).length - 1,
  })
const counted = createAnalyzer({ extractors: [mentionsOf('mayors', 'mayor'), mentionsOf('roads', 'road')] })
holds<Equal<keyof ReturnType<typeof counted.analyze>['custom'], 'mayors' | 'roads'>>()

// A preset is a list; it keeps its types.
const preset = [sources, wordCount] as const
const withPreset = createAnalyzer({ extractors: [...preset, density] }).analyze('')
holds<
  Equal<
    typeof withPreset.custom,
    {
      readonly sources: readonly string[]
      readonly wordCount: number | undefined
      readonly density: number | undefined
    }
  >
>()

// A list put together at run time compiles; its values are unknown, not any.
const loaded: readonly AnyExtractor[] = [sources, lookup]
const fromLoaded = createAnalyzer({ extractors: loaded }).analyzeAsync('')
holds<Equal<Awaited<typeof fromLoaded>['custom'], { readonly [key: string]: unknown }>>()

// Without extractors there is nothing under `custom`, and the analysis is the plain one.
const plain: ArticleAnalysis = createAnalyzer().analyze('', { referenceDate: '2024-03-31', timeZone: 'UTC' })
// @ts-expect-error nothing was listed
plain.custom.sources
