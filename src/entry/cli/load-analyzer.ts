import type { ArticleAnalysis } from 'nutgraf'
import type { AnalyzeRequest } from './read-arguments.js'

/** Reads one article; `date` is the day it was published on, where known. */
export type AnalyzeText = (text: string, date: string | null) => ArticleAnalysis

/** Loads the library, which `--help` and wrong usage need not wait for. */
export async function loadAnalyzer(request: AnalyzeRequest): Promise<AnalyzeText> {
  const { analyze } = await import('nutgraf')
  return (text, date) => {
    const referenceDate = date ?? request.date
    return analyze(text, referenceDate === null ? {} : { referenceDate })
  }
}
