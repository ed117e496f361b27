import { existsSync, rmSync, statSync } from 'node:fs'
import type { KnowledgeRecord } from 'nutgraf'
import { ExitCode } from '../../cli/exit-codes.js'
import type { Terminal } from '../../cli/terminal.js'
import { BuildWork } from '../build/build-work.js'
import { writeBase } from '../build/write-base.js'
import { BuildReport } from '../build-report.js'
import { openKnowledgeBaseFile } from '../open-knowledge-base-file.js'
import { tellNowAndThen } from '../tell-now-and-then.js'
import { readBase } from './read-base.js'
import type { KnowledgeRequest } from './read-knowledge-arguments.js'
import { guessFormat, readSource } from './read-source.js'

/** `kb build`: a new file from one source. */
export async function buildBase(request: KnowledgeRequest, terminal: Terminal): Promise<ExitCode> {
  const [word = '-'] = request.words
  const file = word === '-' ? null : word
  const out = request.out ?? ''
  const format = request.from ?? guessFormat(file)
  // A table's columns stand in its first line, and tables are small: they are always read from the start
  const work = new BuildWork(out, describeBuild(file, request), request.resume && format !== 'csv')
  const { report } = work
  if (report.bytes > 0) terminal.stderr.write(`resumed behind ${report.lines} lines\n`)
  try {
    for await (const row of readSource(file, request, report, terminal)) work.add(row)
  } finally {
    work.close()
  }
  const size = writeBase(out, work.records(), request.name, tellNowAndThen(terminal.stderr))
  return tellResult(report, `${report.kept} entries, ${size} bytes in ${out}`, terminal)
}

/** What must be the same for a build to be resumed. Of standard input nothing is known. */
function describeBuild(
  file: string | null,
  { from, language, minSitelinks, types }: KnowledgeRequest,
): string {
  const stat = file === null ? null : statSync(file)
  return JSON.stringify([file, stat?.size, stat?.mtimeMs, from, language, minSitelinks, types])
}

/** `kb add`: entries of a source into a delta file, which is made where it is missing. */
export async function addToBase(request: KnowledgeRequest, terminal: Terminal): Promise<ExitCode> {
  const [delta = '', file = '-'] = request.words
  const report = new BuildReport()
  // A dump is no delta: without --from, standard input holds entries a line
  const source = file === '-' ? { ...request, from: request.from ?? ('jsonl' as const) } : request
  const added: KnowledgeRecord[] = []
  for await (const { item } of readSource(file === '-' ? null : file, source, report, terminal))
    if (item !== null) added.push(item.record)
  report.kept = added.length
  const known = existsSync(delta)
  const name = request.name ?? (known ? readName(delta) : null)
  const before = known ? listAll([delta]) : []
  writeWhole(delta, joinRecords(before, added), name, terminal)
  return tellResult(report, `${report.kept} entries added to ${delta}`, terminal)
}

function* joinRecords(
  before: Iterable<KnowledgeRecord>,
  added: Iterable<KnowledgeRecord>,
): Generator<KnowledgeRecord> {
  yield* before
  yield* added
}

/** `writeBase` for what cannot be resumed: a failure leaves nothing behind. */
function writeWhole(
  path: string,
  records: Iterable<KnowledgeRecord>,
  name: string | null,
  { stderr }: Terminal,
): number {
  try {
    return writeBase(path, records, name, tellNowAndThen(stderr))
  } finally {
    rmSync(`${path}.part`, { recursive: true, force: true })
  }
}

/** `kb merge`: for an id that several hold the last one's entry stays. */
export function mergeBases(request: KnowledgeRequest, terminal: Terminal): ExitCode {
  const out = request.out ?? ''
  const size = writeWhole(out, listAll(request.words), request.name, terminal)
  terminal.stdout.write(`${request.words.length} files merged, ${size} bytes in ${out}\n`)
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
