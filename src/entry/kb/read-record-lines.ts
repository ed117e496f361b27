import type { KnowledgeRecord } from 'nutgraf'
import type { BuildReport } from './build-report.js'
import { checkRecord } from './check-record.js'
import type { SourceLine } from './read-source-lines.js'

/** Entries of one JSON object a line. */
export async function* readRecordLines(
  lines: AsyncIterable<SourceLine>,
  report: BuildReport,
): AsyncGenerator<KnowledgeRecord> {
  for await (const { text, end } of lines) {
    report.lines += 1
    report.bytes = end
    if (text.trim() === '') continue
    const record = report.attempt(() => checkRecord(JSON.parse(text)))
    if (record !== null) yield record
  }
}
