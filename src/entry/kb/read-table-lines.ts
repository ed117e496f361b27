import type { KnowledgeRecord } from 'nutgraf'
import type { BuildReport } from './build-report.js'
import { checkRecord } from './check-record.js'
import type { SourceLine } from './read-source-lines.js'
import { splitRow } from './split-row.js'

/** Entries of a table with a line of column names; commas, semicolons or tabs stand between the cells. */
export async function* readTableLines(
  lines: AsyncIterable<SourceLine>,
  report: BuildReport,
): AsyncGenerator<KnowledgeRecord> {
  let separator = ','
  let columns: readonly string[] | null = null
  let row = ''
  for await (const { text, end } of lines) {
    report.lines += 1
    report.bytes = end
    row += row === '' ? text : `\n${text}`
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
    const names = columns
    const record = report.attempt(() => readRow(names, splitRow(cells, separator)))
    if (record !== null) yield record
  }
  if (row !== '') report.addBad('a quotation mark that is never closed')
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
