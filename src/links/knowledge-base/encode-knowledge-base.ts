import { ByteWriter } from './byte-writer.js'
import { checkRecord } from './check-record.js'
import { checksum } from './checksum.js'
import { encodeHeader } from './encode-header.js'
import { HEADER_BYTES, SECTIONS, type Section } from './file-format.js'
import { listKeys } from './index-keys.js'
import { indexNames } from './index-names.js'
import type { KnowledgeRecord } from './knowledge-record.js'
import { rankKey } from './rank-key.js'
import { writeEntity, writeNames } from './write-entity.js'

/** Said of a knowledge base in its own file. `name` stands in each link as `source`. */
export interface KnowledgeBaseMeta {
  readonly name: string
  /** Where the entries come from and under which terms. */
  readonly sources?: readonly string[]
  /** Day of the data, YYYY-MM-DD. */
  readonly date?: string
}

export interface EncodeOptions {
  /** Keep all names readable, a third more bytes: for files that are to be merged. Default: false. */
  readonly keepNames?: boolean
}

const UTF8 = new TextEncoder()

/**
 * Writes entries as one knowledge-base file (see file-format.ts). The same entries give the same bytes,
 * whatever order they come in; a later entry with the id of an earlier one replaces it.
 *
 * @throws {KnowledgeBaseError} `bad-entry`.
 * @example writeFileSync('tags.kb', encodeKnowledgeBase(records, { name: 'newsroom' }))
 */
export function encodeKnowledgeBase(
  records: Iterable<KnowledgeRecord>,
  meta: KnowledgeBaseMeta,
  { keepNames = false }: EncodeOptions = {},
): Uint8Array<ArrayBuffer> {
  const sorted = sortRecords(records)
  const entities = new ByteWriter()
  const names = new ByteWriter()
  const keys: string[] = []
  for (const record of sorted) {
    keys.push(...listKeys(record, writeEntity(entities, record)))
    if (keepNames) writeNames(names, record)
  }
  const sections: Readonly<Record<Section, Uint8Array>> = {
    ...indexNames(keys.sort()),
    entities: entities.finish(),
    names: names.finish(),
    meta: UTF8.encode(JSON.stringify(meta)),
  }
  const sizeOf = (section: Section) => sections[section].length
  const file = new Uint8Array(SECTIONS.reduce((size, section) => size + sizeOf(section), HEADER_BYTES))
  let at = HEADER_BYTES
  for (const section of SECTIONS) {
    file.set(sections[section], at)
    at += sizeOf(section)
  }
  file.set(encodeHeader(sorted.length, sizeOf, checksum(file.subarray(HEADER_BYTES))))
  return file
}

/** Best known first, so that each name's list is in order. */
function sortRecords(records: Iterable<KnowledgeRecord>): readonly KnowledgeRecord[] {
  const byId = new Map<string, KnowledgeRecord>()
  for (const record of records) byId.set(checkRecord(record).id, record)
  return Array.from(byId.values(), (record) => ({ record, key: rankKey(record) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ record }) => record)
}
