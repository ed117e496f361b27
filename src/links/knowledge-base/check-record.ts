import { ENTITY_TYPES } from './file-format.js'
import { KnowledgeBaseError } from './knowledge-base-error.js'
import type { KnowledgeRecord } from './knowledge-record.js'

/** What keeps a value from being an entry: "no label"; null where nothing does. */
export function findFault(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return 'no entry'
  const {
    id,
    label,
    type,
    aliases = [],
    offices = [],
  }: Partial<Record<keyof KnowledgeRecord, unknown>> = value
  if (typeof id !== 'string' || id === '') return 'no id'
  if (typeof label !== 'string' || label === '') return 'no label'
  if (!ENTITY_TYPES.some((name) => name === type))
    return `type is one of ${ENTITY_TYPES.join(', ')}, got "${String(type)}"`
  if (!Array.isArray(aliases) || !aliases.every(isAlias)) return 'aliases are no list of names'
  return Array.isArray(offices) ? null : 'offices are no list'
}

function isAlias(alias: unknown): boolean {
  if (typeof alias === 'string') return true
  return typeof alias === 'object' && alias !== null && 'text' in alias && typeof alias.text === 'string'
}

/** @throws {KnowledgeBaseError} for an entry without id, label or type, or whose names or offices are no list. */
export function checkRecord(record: KnowledgeRecord): KnowledgeRecord {
  const fault = findFault(record)
  if (fault === null) return record
  throw new KnowledgeBaseError(
    'bad-entry',
    `${(JSON.stringify(record) ?? String(record)).slice(0, 200)} (${fault})`,
    'an entry with an id, a label and a type',
    'Mend this entry or leave it out.',
  )
}
