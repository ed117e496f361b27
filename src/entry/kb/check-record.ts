import type { KnowledgeRecord } from 'nutgraf'
import { findFault } from '../../links/knowledge-base/check-record.js'

/** The value as an entry, or an error that says what it lacks. */
export function checkRecord(value: unknown): KnowledgeRecord {
  const fault = findFault(value)
  if (fault !== null) throw new Error(fault)
  return value as KnowledgeRecord
}
