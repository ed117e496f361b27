import { ENTITY_TYPES } from '../../src/links/knowledge-base/file-format.js'
import type { KnowledgeRecord } from '../../src/links/knowledge-base/knowledge-record.js'
import type { EntityType } from '../../src/mentions/names/types.js'
import { readAliases, readTable } from './read-table.js'

type Row = ReadonlyMap<string, string>

/** How well known the first and the last row of a table are. */
export interface PriorRange {
  readonly high: number
  readonly low: number
}

/** Of a table that puts the best known first. */
export const RANKED: PriorRange = { high: 0.9, low: 0.6 }

/** Priors fall evenly from the first row to the last. */
export function rankPriors(rows: readonly Row[], { high, low }: PriorRange) {
  return rows.map((row, i) => ({ row, prior: high - ((high - low) * i) / rows.length }))
}

/** A table of places, organisations, events, works. */
export function readThings(
  table: string,
  countries: ReadonlyMap<string, string>,
  range = RANKED,
): readonly KnowledgeRecord[] {
  return rankPriors(readTable(table), range).map(({ row, prior }) => ({
    id: (row.get('id') ?? '').replace('!', ''),
    label: row.get('label') ?? '',
    type: readType(row.get('type') ?? ''),
    aliases: readAliases(row.get('aliases') ?? ''),
    description: row.get('description') || null,
    country: countries.get(row.get('country') ?? '') ?? null,
    prior,
  }))
}

function readType(cell: string): EntityType {
  const type = ENTITY_TYPES.find((name) => name === cell)
  if (type === undefined) throw new Error(`a type is one of ${ENTITY_TYPES.join(', ')}, got "${cell}"`)
  return type
}
