import type { KnowledgeRecord } from 'nutgraf'
import type { BuildReport } from './build-report.js'
import { checkRecord } from './check-record.js'

/** Entries of one JSON object a line. */
export async function readRecordLines(
  lines: AsyncIterable<string>,
  report: BuildReport,
): Promise<readonly KnowledgeRecord[]> {
  const records: KnowledgeRecord[] = []
  for await (const line of lines) {
    report.lines += 1
    if (line.trim() === '') continue
    try {
      records.push(checkRecord(JSON.parse(line)))
      report.kept += 1
    } catch (error) {
      report.addBad(error instanceof Error ? error.message : String(error))
    }
  }
  return records
}
