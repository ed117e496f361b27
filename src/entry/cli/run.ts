import { analyzeMany } from './analyze-many.js'
import { analyzeOne } from './analyze-one.js'
import { ExitCode } from './exit-codes.js'
import { HELP } from './help.js'
import { readArguments } from './read-arguments.js'
import type { Terminal } from './terminal.js'

/** Runs `nutgraf` with the words behind the program's name and gives its exit status. */
export async function run(argv: readonly string[], terminal: Terminal, version: string): Promise<ExitCode> {
  const { stdin, stdout, stderr } = terminal
  if (argv[0] === 'kb') {
    const { runKnowledgeCommand } = await import('../kb/command/run-knowledge-command.js')
    return runKnowledgeCommand(argv.slice(1), terminal)
  }
  const request = readArguments(argv)
  switch (request.kind) {
    case 'help':
      stdout.write(HELP)
      return ExitCode.ok
    case 'version':
      stdout.write(`${version}\n`)
      return ExitCode.ok
    case 'mistake':
      stderr.write(argv.length === 0 ? HELP : `nutgraf: ${request.message}\nTry nutgraf --help\n`)
      return ExitCode.usage
    case 'analyze':
      if (request.file === null && stdin.isTTY === true) {
        stderr.write(HELP)
        return ExitCode.usage
      }
      return request.format === 'ndjson' ? analyzeMany(request, terminal) : analyzeOne(request, terminal)
  }
}
