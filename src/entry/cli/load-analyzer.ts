import type { AnalyzerOptions, ArticleAnalysis } from 'nutgraf'
import { describeError } from './describe-error.js'
import { UnreadableInput } from './input.js'
import type { AnalyzeRequest } from './read-arguments.js'

/** Reads one article; `date` is the day it was published on, where known. */
export type AnalyzeText = (text: string, date: string | null) => ArticleAnalysis

/**
 * Loads the library, which `--help` and wrong usage need not wait for.
 * @throws UnreadableInput for a knowledge base that is missing, damaged or none.
 */
export async function loadAnalyzer(request: AnalyzeRequest): Promise<AnalyzeText> {
  const { createAnalyzer } = await import('nutgraf')
  const limits = request.maxChars === null ? {} : { maxChars: request.maxChars }
  const bases = request.bases.length === 0 ? {} : { knowledgeBase: await stackFiles(request.bases) }
  const { analyze } = createAnalyzer({ referenceDate: request.date, limits, ...bases })
  return (text, date) => analyze(text, date === null ? {} : { referenceDate: date })
}

/** The files stay open as long as the program runs: they are read where an article asks. */
async function stackFiles(paths: readonly string[]): Promise<NonNullable<AnalyzerOptions['knowledgeBase']>> {
  const { defaultKnowledgeBase, stackKnowledgeBases } = await import('nutgraf')
  const { openKnowledgeBaseFile } = await import('../kb/open-knowledge-base-file.js')
  const files = paths.map((path) => {
    try {
      return openKnowledgeBaseFile(path)
    } catch (error) {
      throw new UnreadableInput(`cannot read ${path}: ${describeError(error).message}`)
    }
  })
  return stackKnowledgeBases(defaultKnowledgeBase, ...files)
}
