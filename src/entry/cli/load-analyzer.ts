import type { ArticleAnalysis } from 'nutgraf'
import type { AnalyzeRequest } from './read-arguments.js'

/** Reads one article; `date` is the day it was published on, where known. */
export type AnalyzeText = (text: string, date: string | null) => ArticleAnalysis

/** Loads the library, which `--help` and wrong usage need not wait for. */
export async function loadAnalyzer(request: AnalyzeRequest): Promise<AnalyzeText> {
  const { createAnalyzer } = await import('nutgraf')
  const limits = request.maxChars === null ? {} : { maxChars: request.maxChars }
  const { analyze } = createAnalyzer({ referenceDate: request.date, limits })
  return (text, date) => analyze(text, date === null ? {} : { referenceDate: date })
}
