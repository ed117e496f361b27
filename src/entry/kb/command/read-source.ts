import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { KnowledgeRecord } from 'nutgraf'
import { readLines } from '../../cli/read-lines.js'
import type { Terminal } from '../../cli/terminal.js'
import type { BuildReport } from '../build-report.js'
import { readRecordLines } from '../read-record-lines.js'
import { readTableLines } from '../read-table-lines.js'
import { readDump } from '../wikidata/read-dump.js'
import type { KnowledgeRequest, SourceFormat } from './read-knowledge-arguments.js'
import { reportProgress } from './report-progress.js'

/** Entries of a file or of standard input, whatever their format. */
export async function readSource(
  file: string | null,
  request: KnowledgeRequest,
  report: BuildReport,
  { stdin, stderr }: Terminal,
): Promise<readonly KnowledgeRecord[]> {
  const bytes = reportProgress(file === null ? stdin : openFile(file), report, stderr)
  const lines = readLines(bytes)
  switch (request.from ?? guessFormat(file)) {
    case 'wikidata':
      return readDump(lines, request, report)
    case 'csv':
      return readTableLines(lines, report)
    case 'jsonl':
      return readRecordLines(lines, report)
  }
}

function openFile(file: string): AsyncIterable<Uint8Array> {
  const raw = createReadStream(file)
  // A failure of either stream is thrown where the bytes are read
  return /\.gz$/i.test(file) ? pipeline(raw, createGunzip(), () => undefined) : raw
}

function guessFormat(file: string | null): SourceFormat {
  const name = (file ?? '').toLowerCase().replace(/\.gz$/, '')
  if (/\.(?:csv|tsv)$/.test(name)) return 'csv'
  return /\.(?:jsonl|ndjson)$/.test(name) ? 'jsonl' : 'wikidata'
}
