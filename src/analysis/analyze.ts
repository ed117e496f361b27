import type { Analyzer } from './analyzer-types.js'
import { createAnalyzer } from './create-analyzer.js'
import type { AnalyzeOptions } from './stage-settings.js'
import type { ArticleAnalysis } from './types.js'

/** Built on first use, so that importing the library costs nothing. */
let shared: Analyzer<object, 'sync'> | undefined

/**
 * Reads one article with the default analyzer.
 *
 * @param text The plain text, at most 1,000,000 UTF-16 code units; `createAnalyzer` takes another limit.
 * @throws {NutgrafError} `text-not-string`, `text-too-long`, or for wrong options; never for what the text says.
 * @example
 * const { quotes } = analyze('“We will rebuild,” the mayor said.', { referenceDate: '2024-03-31' })
 */
export function analyze(text: string, options?: AnalyzeOptions): ArticleAnalysis {
  shared ??= createAnalyzer()
  return shared.analyze(text, options)
}
