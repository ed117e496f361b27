import type { BuildReport } from '../build-report.js'
import type { SourceLine } from '../read-source-lines.js'
import type { WikidataItem } from './item.js'
import { type ItemFilters, type ReadItem, readItem } from './read-item.js'
import { isPosition } from './read-offices.js'

/** What a line of a dump gives: an entry, the name of an office, both. */
export interface DumpRow {
  readonly item: ReadItem | null
  readonly position: { readonly id: string; readonly label: string } | null
}

/** Rows of a Wikidata JSON dump: "[", an item a line with a comma behind it, "]". Lines that give nothing are left out. */
export async function* readDump(
  lines: AsyncIterable<SourceLine>,
  filters: ItemFilters,
  report: BuildReport,
): AsyncGenerator<DumpRow> {
  for await (const { text, end } of lines) {
    report.lines += 1
    report.bytes = end
    const json = text.trim().replace(/,$/, '')
    if (json === '' || json === '[' || json === ']') continue
    const row = report.attempt(() => readRow(json, filters))
    if (row !== null && (row.item !== null || row.position !== null)) yield row
  }
}

function readRow(json: string, filters: ItemFilters): DumpRow {
  const item = parseItem(json)
  if (item === null) return { item: null, position: null }
  const label = item.labels?.[filters.language]?.value
  const position = label !== undefined && isPosition(item) ? { id: item.id, label } : null
  return { item: readItem(item, filters), position }
}

/** The item of a line; null for a property or lexeme, which dumps hold as well. */
function parseItem(json: string): WikidataItem | null {
  const item: unknown = JSON.parse(json)
  if (typeof item !== 'object' || item === null || !('id' in item) || typeof item.id !== 'string')
    throw new Error('no item with an id')
  // Whatever of it has another shape throws where it is read, and counts as a bad line
  return item.id.startsWith('Q') ? (item as WikidataItem) : null
}
