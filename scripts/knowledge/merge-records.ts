import type { KnowledgeRecord } from '../../src/links/knowledge-base/knowledge-record.js'

/** One record an id: a later one adds its names to the first and fills in what that leaves open. */
export function mergeRecords(records: readonly KnowledgeRecord[]): readonly KnowledgeRecord[] {
  const merged = new Map<string, KnowledgeRecord>()
  for (const record of records) {
    const first = merged.get(record.id)
    merged.set(record.id, first === undefined ? record : join(first, record))
  }
  return [...merged.values()]
}

const join = (first: KnowledgeRecord, later: KnowledgeRecord): KnowledgeRecord => ({
  ...first,
  aliases: [...(first.aliases ?? []), later.label, ...(later.aliases ?? [])],
  description: later.description ?? first.description,
  country: first.country ?? later.country ?? null,
  prior: Math.max(first.prior ?? 0, later.prior ?? 0),
})
