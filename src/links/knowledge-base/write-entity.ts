import type { Office } from '../types.js'
import type { ByteWriter } from './byte-writer.js'
import { ENTITY_TYPES, GENDERS, MAX_RECORD_BYTES } from './file-format.js'
import { KnowledgeBaseError } from './knowledge-base-error.js'
import type { KnowledgeRecord } from './knowledge-record.js'
import { priorOf } from './rank-key.js'

const UTF8 = new TextEncoder()

/** Writes an entry as the section `entities` of a file holds it and gives its place there. */
export function writeEntity(bytes: ByteWriter, record: KnowledgeRecord): number {
  const start = bytes.length
  bytes.u16(0)
  bytes.u8(ENTITY_TYPES.indexOf(record.type))
  bytes.u8(Math.round(priorOf(record) * 255))
  bytes.u8(Math.max(0, GENDERS.indexOf(record.gender ?? null)))
  const strings = [record.id, record.label, record.description ?? '', record.country ?? '']
  for (const text of [...strings, writeOffices(record.offices ?? [])]) bytes.text(text)
  const length = bytes.length - start - 2
  if (length > MAX_RECORD_BYTES)
    throw new KnowledgeBaseError(
      'bad-entry',
      `${length} bytes for ${record.id.slice(0, 100)}`,
      `at most ${MAX_RECORD_BYTES}`,
      'Shorten its description.',
    )
  bytes.patchU16(start, length)
  return start
}

/** "president of France\t2017\t" a line. */
export function writeOffices(offices: readonly Office[]): string {
  return offices.map(({ title, from, to }) => `${title}\t${from ?? ''}\t${to ?? ''}`).join('\n')
}

/** Writes an entry's names as the section `names` of a file holds them. */
export function writeNames(bytes: ByteWriter, { aliases = [] }: KnowledgeRecord): void {
  const json = UTF8.encode(JSON.stringify(aliases))
  bytes.u32(json.length)
  bytes.append(json)
}
