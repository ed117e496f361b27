import type { KnowledgeRecord } from './knowledge-record.js'

export const priorOf = (record: KnowledgeRecord): number => Math.min(1, Math.max(0, record.prior ?? 0.5))

/** Entries of a file stand in the order of these keys: best known first, of equals by id. One line, without tabs but one. */
export const rankKey = (record: KnowledgeRecord): string =>
  `${(1 - priorOf(record)).toFixed(6)}\t${JSON.stringify(record.id)}`
