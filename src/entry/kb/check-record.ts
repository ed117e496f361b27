import { ENTITY_TYPES, type KnowledgeRecord } from 'nutgraf'

/** The value as an entry, or an error that says what it lacks. */
export function checkRecord(value: unknown): KnowledgeRecord {
  if (typeof value !== 'object' || value === null) throw new Error('no entry')
  const { id, label, type, aliases = [], offices = [] } = value as Record<string, unknown>
  if (typeof id !== 'string' || id === '') throw new Error('no id')
  if (typeof label !== 'string' || label === '') throw new Error('no label')
  if (!ENTITY_TYPES.some((name) => name === type))
    throw new Error(`type is one of ${ENTITY_TYPES.join(', ')}, got "${String(type)}"`)
  if (!Array.isArray(aliases) || !aliases.every(isAlias)) throw new Error('aliases are no list of names')
  if (!Array.isArray(offices)) throw new Error('offices are no list')
  return value as KnowledgeRecord
}

function isAlias(alias: unknown): boolean {
  if (typeof alias === 'string') return true
  return typeof alias === 'object' && alias !== null && 'text' in alias && typeof alias.text === 'string'
}
