import type { KnowledgeRecord } from 'nutgraf'
import { rankKey } from '../../../links/knowledge-base/rank-key.js'
import { checkRecord } from '../check-record.js'
import { LineSorter } from './line-sorter.js'

/** The entries of a file in its order, of those with one id the last, sorted on disk. */
export function* rankRecords(records: Iterable<KnowledgeRecord>, folder: string): Generator<KnowledgeRecord> {
  const ranked = new LineSorter(folder, 'ranked')
  for (const record of dropReplaced(records, folder))
    ranked.add(`${rankKey(record)}\t${JSON.stringify(record)}`)
  for (const line of ranked.sorted()) yield readLast(line)
}

function* dropReplaced(records: Iterable<KnowledgeRecord>, folder: string): Generator<KnowledgeRecord> {
  const byId = new LineSorter(folder, 'by-id')
  let count = 0
  for (const record of records) {
    const { id } = checkRecord(record)
    const order = String(count++).padStart(12, '0')
    byId.add(`${JSON.stringify(id)}\t${order}\t${JSON.stringify(record)}`)
  }
  let last: string | null = null
  for (const line of byId.sorted()) {
    if (last !== null && idOf(last) !== idOf(line)) yield readLast(last)
    last = line
  }
  if (last !== null) yield readLast(last)
}

/** Within JSON a tab is written "\t". */
const idOf = (line: string): string => line.slice(0, line.indexOf('\t'))
const readLast = (line: string): KnowledgeRecord =>
  JSON.parse(line.slice(line.indexOf('\t', line.indexOf('\t') + 1) + 1))
