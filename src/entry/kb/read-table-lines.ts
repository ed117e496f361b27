import type { KnowledgeRecord } from 'nutgraf'
import type { BuildReport } from './build-report.js'
import { checkRecord } from './check-record.js'
import { splitRow } from './split-row.js'

/** Entries of a table with a line of column names; commas, semicolons or tabs stand between the cells. */
export async function readTableLines(
  lines: AsyncIterable<string>,
  report: BuildReport,
): Promise<readonly KnowledgeRecord[]> {
  const records: KnowledgeRecord[] = []
  let separator = ','
  let columns: readonly string[] | null = null
  let row = ''
  for await (const line of lines) {
    report.lines += 1
    row += row === '' ? line : `\n${line}`
    // An odd number of quotation marks: the cell goes on in the next line
    if ((row.split('"').length & 1) === 0) continue
    const cells = row.replace(/\r$/, '')
    row = ''
    if (cells.trim() === '') continue
    if (columns === null) {
      separator = ['\t', ';'].find((mark) => cells.includes(mark)) ?? ','
      columns = splitRow(cells, separator).map((name) => name.trim().toLowerCase())
      continue
    }
    try {
      records.push(readRow(columns, splitRow(cells, separator)))
      report.kept += 1
    } catch (error) {
      report.addBad(error instanceof Error ? error.message : String(error))
    }
  }
  if (row !== '') report.addBad('a quotation mark that is never closed')
  return records
}

/** Aliases stand in one cell: "Harbor Trust|HT". */
function readRow(columns: readonly string[], cells: readonly string[]): KnowledgeRecord {
  const cell = (name: string) => cells[columns.indexOf(name)]?.trim() ?? ''
  const prior = cell('prior')
  if (prior !== '' && Number.isNaN(Number(prior))) throw new Error(`prior is a number, got "${prior}"`)
  return checkRecord({
    id: cell('id'),
    label: cell('label'),
    type: cell('type'),
    description: cell('description') || null,
    country: cell('country') || null,
    gender: cell('gender') || null,
    aliases: cell('aliases')
      .split('|')
      .filter((name) => name !== ''),
    ...(prior === '' ? {} : { prior: Number(prior) }),
  })
}
