import { existsSync } from 'node:fs'
import { ExitCode } from '../../cli/exit-codes.js'
import type { Terminal } from '../../cli/terminal.js'
import { BuildReport } from '../build-report.js'
import { openKnowledgeBaseFile } from '../open-knowledge-base-file.js'
import { readBase } from './read-base.js'
import type { KnowledgeRequest } from './read-knowledge-arguments.js'
import { readSource } from './read-source.js'
import { writeBase } from './write-base.js'

/** `kb build`: a new file from one source. */
export async function buildBase(request: KnowledgeRequest, terminal: Terminal): Promise<ExitCode> {
  const [file = '-'] = request.words
  const report = new BuildReport()
  const records = await readSource(file === '-' ? null : file, request, report, terminal)
  const out = request.out ?? ''
  const size = writeBase(out, records, request.name)
  return tellResult(report, `${report.kept} entries, ${size} bytes in ${out}`, terminal)
}

/** `kb add`: entries of a source into a delta file, which is made where it is missing. */
export async function addToBase(request: KnowledgeRequest, terminal: Terminal): Promise<ExitCode> {
  const [delta = '', file = '-'] = request.words
  const report = new BuildReport()
  // A dump is no delta: without --from, standard input holds entries a line
  const source = file === '-' ? { ...request, from: request.from ?? ('jsonl' as const) } : request
  const added = await readSource(file === '-' ? null : file, source, report, terminal)
  const known = existsSync(delta)
  const name = request.name ?? (known ? readName(delta) : null)
  writeBase(delta, [...(known ? readBase(delta) : []), ...added], name)
  return tellResult(report, `${report.kept} entries added to ${delta}`, terminal)
}

/** `kb merge`: for an id that several hold the last one's entry stays. */
export function mergeBases(request: KnowledgeRequest, { stdout }: Terminal): ExitCode {
  const out = request.out ?? ''
  const size = writeBase(out, listAll(request.words), request.name)
  stdout.write(`${request.words.length} files merged, ${size} bytes in ${out}\n`)
  return ExitCode.ok
}

function* listAll(files: readonly string[]) {
  for (const file of files) yield* readBase(file)
}

function readName(path: string): string {
  const base = openKnowledgeBaseFile(path)
  base.close()
  return base.name
}

function tellResult(report: BuildReport, result: string, { stdout, stderr }: Terminal): ExitCode {
  stdout.write(`${result}\n`)
  if (report.bad === 0) return ExitCode.ok
  stderr.write(`nutgraf: ${report.bad} of ${report.lines} lines were bad\n`)
  for (const example of report.examples) stderr.write(`  ${example}\n`)
  return ExitCode.someDocumentsFailed
}
