import { once } from 'node:events'
import { analyzeLine } from './analyze-line.js'
import { ExitCode } from './exit-codes.js'
import { readInput, UnreadableInput } from './input.js'
import { loadAnalyzer } from './load-analyzer.js'
import type { AnalyzeRequest } from './read-arguments.js'
import { readLines } from './read-lines.js'
import type { Terminal } from './terminal.js'

/** {"id","text","date"?} lines in, one line of JSON out for each, in order, as they come. */
export async function analyzeMany(request: AnalyzeRequest, terminal: Terminal): Promise<ExitCode> {
  const { stdout, stderr } = terminal
  let number = 0
  let failed = 0
  try {
    const analyzeText = await loadAnalyzer(request)
    for await (const line of readLines(readInput(request, terminal))) {
      number += 1
      if (line.trim() === '') continue
      const result = analyzeLine(line, number, analyzeText, request.picks)
      if (!result.ok) failed += 1
      // A slow reader holds us back, so that memory stays flat on endless input
      if (!stdout.write(`${result.line}\n`)) await once(stdout, 'drain')
    }
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error
    stderr.write(`nutgraf: ${error.message}\n`)
    return ExitCode.unreadableInput
  }
  if (failed === 0) return ExitCode.ok
  stderr.write(`nutgraf: ${failed} of ${number} lines failed\n`)
  return ExitCode.someDocumentsFailed
}
