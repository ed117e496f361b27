import type { KnowledgeBase } from '../links/types.js'
import type {
  AnalyzeAsyncOptions,
  Analyzer,
  AnalyzerOptions,
  AnyAnalyzer,
  CustomOf,
  ModeOfList,
} from './analyzer-types.js'
import { buildAnalysis } from './build-analysis.js'
import { explainAnalyzer } from './explain-analyzer.js'
import { type Attempts, ExtractorAttempt } from './extractor-attempt.js'
import type { AnyExtractor } from './extractor-types.js'
import { freezeDeep } from './freeze-deep.js'
import { linkReading } from './link-reading.js'
import { readAnalyzerOptions, readCallOptions, readText } from './read-options.js'
import { type CoreReading, runCoreStages } from './run-core-stages.js'
import { runExtractors } from './run-extractors.js'
import { runExtractorsAsync } from './run-extractors-async.js'
import type { AnalyzeOptions } from './stage-settings.js'
import type { StageName } from './types.js'

/**
 * Makes an analyzer with extractors and settings of its own.
 *
 * @throws {NutgrafError} with every mistake in the options at once.
 * @example
 * const analyzer = createAnalyzer({ extractors: [speakers], referenceDate: '2024-03-31' })
 * const { custom, problems } = analyzer.analyze(text)
 */
export function createAnalyzer<const List extends readonly AnyExtractor[] = readonly []>(
  options?: AnalyzerOptions<List>,
): Analyzer<CustomOf<List>, ModeOfList<List>>
export function createAnalyzer(options: AnalyzerOptions = {}): AnyAnalyzer {
  const { listed, ordered, settings, knowledgeBase, maxChars } = readAnalyzerOptions(options)
  const shown = new Set(listed)
  const seen = namesOfStages(ordered)

  const read = (text: unknown, call: AnalyzeAsyncOptions, base: KnowledgeBase | null): CoreReading =>
    runCoreStages(readText(text, maxChars), readCallOptions(call, { ...settings, knowledgeBase: base }))

  const begin = ({ outputs }: CoreReading): Attempts => {
    // Extractors read, and never write: one that tries fails at once, with all others unharmed.
    for (const name of seen) freezeDeep(outputs[name])
    const attempt = (extractor: AnyExtractor) =>
      new ExtractorAttempt(extractor, shown.has(extractor), outputs.text)
    return new Map(ordered.map((extractor) => [extractor, attempt(extractor)]))
  }

  return Object.freeze({
    analyze: (text: unknown, call: AnalyzeOptions = {}) => {
      const reading = read(text, call, settings.knowledgeBase)
      const attempts = begin(reading)
      runExtractors(attempts, reading.outputs)
      return buildAnalysis(reading, attempts)
    },
    analyzeAsync: async (text: unknown, call: AnalyzeAsyncOptions = {}) => {
      const unlinked = read(text, call, null)
      const { referenceDate = settings.referenceDate } = call
      const reading =
        knowledgeBase === null ? unlinked : await linkReading(unlinked, knowledgeBase, referenceDate)
      const attempts = begin(reading)
      await runExtractorsAsync(attempts, reading.outputs, call)
      return buildAnalysis(reading, attempts)
    },
    explain: () => explainAnalyzer(ordered, shown),
  })
}

/** The core stages any of the extractors sees. */
function namesOfStages(ordered: readonly AnyExtractor[]): ReadonlySet<StageName> {
  const needs = ordered.flatMap((extractor) => extractor.needs)
  return new Set(needs.filter((need) => typeof need === 'string'))
}
