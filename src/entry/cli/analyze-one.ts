import { describeError } from './describe-error.js'
import { ExitCode } from './exit-codes.js'
import { nameOf, readInput, UnreadableInput } from './input.js'
import { loadAnalyzer } from './load-analyzer.js'
import type { Page } from './page.js'
import { choosePalette } from './palette.js'
import { pickParts } from './picks.js'
import type { AnalyzeRequest } from './read-arguments.js'
import { renderText } from './render-text.js'
import type { Terminal } from './terminal.js'

const DEFAULT_WIDTH = 100
const MIN_WIDTH = 48
const MAX_WIDTH = 120

/** One article in, text or JSON out. */
export async function analyzeOne(request: AnalyzeRequest, terminal: Terminal): Promise<ExitCode> {
  const { stdout, stderr } = terminal
  try {
    const text = await readAll(readInput(request, terminal))
    if (text.includes('\0'))
      throw new UnreadableInput(`${nameOf(request.file)} is no text in UTF-8: it holds zero bytes`)
    if (text.includes('\ufffd'))
      stderr.write(`nutgraf: ${nameOf(request.file)} is not all UTF-8; what is not is read as \ufffd\n`)
    const analyzeText = await loadAnalyzer(request)
    const analysis = analyzeText(text, null)
    stdout.write(
      request.format === 'json'
        ? `${JSON.stringify(pickParts(analysis, request.picks), null, 2)}\n`
        : renderText(analysis, pageOf(terminal), request.picks),
    )
    return ExitCode.ok
  } catch (error) {
    const { code, message } = describeError(error)
    stderr.write(`nutgraf: ${message}\n`)
    if (error instanceof UnreadableInput) return ExitCode.unreadableInput
    return code === 'text-too-long' ? ExitCode.limitReached : ExitCode.someDocumentsFailed
  }
}

async function readAll(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const pieces: string[] = []
  for await (const chunk of bytes) pieces.push(decoder.decode(chunk, { stream: true }))
  pieces.push(decoder.decode())
  return pieces.join('')
}

function pageOf({ stdout, env }: Terminal): Page {
  const isTerminal = stdout.isTTY === true
  const columns = isTerminal ? (stdout.columns ?? DEFAULT_WIDTH) : DEFAULT_WIDTH
  return {
    width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns)),
    palette: choosePalette(env, isTerminal),
  }
}
