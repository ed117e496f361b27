import { describeError } from '../../cli/describe-error.js'
import { ExitCode } from '../../cli/exit-codes.js'
import type { Terminal } from '../../cli/terminal.js'
import { addToBase, buildBase, mergeBases } from './build-base.js'
import { KNOWLEDGE_HELP } from './help.js'
import { describeBase, explainSurface, verifyBase } from './inspect-base.js'
import { type KnowledgeRequest, readKnowledgeArguments } from './read-knowledge-arguments.js'

/** Runs `nutgraf kb` with the words behind it and gives its exit status. */
export async function runKnowledgeCommand(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { stdout, stderr } = terminal
  const given = readKnowledgeArguments(argv)
  switch (given.kind) {
    case 'help':
      stdout.write(KNOWLEDGE_HELP)
      return ExitCode.ok
    case 'mistake':
      stderr.write(argv.length === 0 ? KNOWLEDGE_HELP : `nutgraf: ${given.message}\nTry nutgraf kb --help\n`)
      return ExitCode.usage
    case 'run':
      try {
        return await runRequest(given.request, terminal)
      } catch (error) {
        // Files that are missing, damaged or cannot be written
        stderr.write(`nutgraf: ${describeError(error).message}\n`)
        return ExitCode.unreadableInput
      }
  }
}

function runRequest(request: KnowledgeRequest, terminal: Terminal): ExitCode | Promise<ExitCode> {
  const [path = '', surface = ''] = request.words
  switch (request.command) {
    case 'build':
      return buildBase(request, terminal)
    case 'add':
      return addToBase(request, terminal)
    case 'merge':
      return mergeBases(request, terminal)
    case 'stat':
      return describeBase(path, terminal)
    case 'explain':
      return explainSurface(path, surface, terminal)
    case 'verify':
      return verifyBase(path, terminal)
  }
}
