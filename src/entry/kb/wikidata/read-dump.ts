import type { KnowledgeRecord } from 'nutgraf'
import type { BuildReport } from '../build-report.js'
import type { WikidataItem } from './item.js'
import { type ItemFilters, type ReadItem, readItem } from './read-item.js'
import { isPosition, nameOffices } from './read-offices.js'

/**
 * Entries of a Wikidata JSON dump: "[", an item a line with a comma behind it, "]". A line is forgotten once read;
 * kept are the entries and the labels of offices, whose items may stand anywhere.
 */
export async function readDump(
  lines: AsyncIterable<string>,
  filters: ItemFilters,
  report: BuildReport,
): Promise<readonly KnowledgeRecord[]> {
  const items: ReadItem[] = []
  const positions = new Map<string, string>()
  for await (const line of lines) {
    report.lines += 1
    const json = line.trim().replace(/,$/, '')
    if (json === '' || json === '[' || json === ']') continue
    try {
      const item = parseItem(json)
      if (item === null) continue
      const label = item.labels?.[filters.language]?.value
      if (label !== undefined && isPosition(item)) positions.set(item.id, label)
      const read = readItem(item, filters)
      if (read === null) continue
      items.push(read)
      report.kept += 1
    } catch (error) {
      report.addBad(error instanceof Error ? error.message : String(error))
    }
  }
  return items.map(({ record, offices }) => ({ ...record, offices: nameOffices(offices, positions) }))
}

/** The item of a line; null for a property or lexeme, which dumps hold as well. */
function parseItem(json: string): WikidataItem | null {
  const item: unknown = JSON.parse(json)
  if (typeof item !== 'object' || item === null || !('id' in item) || typeof item.id !== 'string')
    throw new Error('no item with an id')
  // Whatever of it has another shape throws where it is read, and counts as a bad line
  return item.id.startsWith('Q') ? (item as WikidataItem) : null
}
