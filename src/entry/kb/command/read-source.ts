import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Terminal } from '../../cli/terminal.js'
import type { BuildReport } from '../build-report.js'
import { readRecordLines } from '../read-record-lines.js'
import { readSourceLines, type SourceLine } from '../read-source-lines.js'
import { readTableLines } from '../read-table-lines.js'
import { tellNowAndThen } from '../tell-now-and-then.js'
import { type DumpRow, readDump } from '../wikidata/read-dump.js'
import type { KnowledgeRequest, SourceFormat } from './read-knowledge-arguments.js'

/** Entries of a file or of standard input, whatever their format, from where the report stands. */
export async function* readSource(
  file: string | null,
  request: KnowledgeRequest,
  report: BuildReport,
  { stdin, stderr }: Terminal,
): AsyncGenerator<DumpRow> {
  const start = report.bytes
  const bytes = file === null ? skipBytes(stdin, start) : openFile(file, start)
  const lines = readSourceLines(bytes, start)
  const format = request.from ?? guessFormat(file)
  const tell = tellNowAndThen(stderr)
  for await (const row of readRows(format, lines, request, report)) {
    tell(() => `${Math.round(report.bytes / 1e6)} MB read, ${report.lines} lines, ${report.kept} kept`)
    yield row
  }
}

async function* readRows(
  format: SourceFormat,
  lines: AsyncIterable<SourceLine>,
  request: KnowledgeRequest,
  report: BuildReport,
): AsyncGenerator<DumpRow> {
  if (format === 'wikidata') yield* readDump(lines, request, report)
  else {
    const records = format === 'csv' ? readTableLines(lines, report) : readRecordLines(lines, report)
    for await (const record of records) yield { item: { record, offices: null }, position: null }
  }
}

function openFile(file: string, start: number): AsyncIterable<Uint8Array> {
  if (!/\.gz$/i.test(file)) return createReadStream(file, { start })
  // A failure of either stream is thrown where the bytes are read
  return skipBytes(
    pipeline(createReadStream(file), createGunzip(), () => undefined),
    start,
  )
}

/** What was read before an interruption is passed over, which costs a fraction of reading it. */
async function* skipBytes(bytes: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count
  for await (const chunk of bytes) {
    if (chunk.length > left) yield chunk.subarray(left)
    left = Math.max(0, left - chunk.length)
  }
  if (left > 0) throw new Error(`the source ends ${left} bytes before the place where the build stopped`)
}

export function guessFormat(file: string | null): SourceFormat {
  const name = (file ?? '').toLowerCase().replace(/\.gz$/, '')
  if (/\.(?:csv|tsv)$/.test(name)) return 'csv'
  return /\.(?:jsonl|ndjson)$/.test(name) ? 'jsonl' : 'wikidata'
}
