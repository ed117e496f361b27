import { ByteWriter } from './byte-writer.js'
import { checksum } from './checksum.js'
import {
  ENTITY_TYPES,
  GENDERS,
  HEADER,
  HEADER_BYTES,
  MAGIC,
  MAX_RECORD_BYTES,
  VERSION,
} from './file-format.js'
import { indexNames } from './index-names.js'
import { KnowledgeBaseError } from './knowledge-base-error.js'
import type { KnowledgeRecord } from './knowledge-record.js'
import type { Office } from './types.js'

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
 */
export function encodeKnowledgeBase(
  records: Iterable<KnowledgeRecord>,
  meta: KnowledgeBaseMeta,
  { keepNames = false }: EncodeOptions = {},
): Uint8Array<ArrayBuffer> {
  const sorted = sortRecords(records)
  const entities = new ByteWriter()
  const offsets = sorted.map((record) => writeEntity(entities, record))
  const { slots, slotCount, postings } = indexNames(sorted, offsets)
  const names = new ByteWriter()
  if (keepNames) for (const record of sorted) writeNames(names, record)
  const sections = [slots, postings, entities.finish(), names.finish(), UTF8.encode(JSON.stringify(meta))]
  const file = new Uint8Array(sections.reduce((size, section) => size + section.length, HEADER_BYTES))
  const starts: number[] = []
  let at = HEADER_BYTES
  for (const section of sections) {
    starts.push(at)
    file.set(section, at)
    at += section.length
  }
  writeHeader(file, sorted.length, slotCount, starts, keepNames)
  return file
}

function writeNames(names: ByteWriter, { aliases = [] }: KnowledgeRecord): void {
  const bytes = UTF8.encode(JSON.stringify(aliases))
  names.u32(bytes.length)
  names.append(bytes)
}

function writeHeader(
  file: Uint8Array<ArrayBuffer>,
  entities: number,
  slots: number,
  [slotsAt = 0, postingsAt = 0, entitiesAt = 0, namesAt = 0, metaAt = 0]: readonly number[],
  keepNames: boolean,
): void {
  const view = new DataView(file.buffer)
  const put = (at: number, value: number) => view.setUint32(at, value, true)
  put(HEADER.magic, MAGIC)
  put(HEADER.version, VERSION)
  put(HEADER.entities, entities)
  put(HEADER.slots, slots)
  put(HEADER.slotsAt, slotsAt)
  put(HEADER.postingsAt, postingsAt)
  put(HEADER.entitiesAt, entitiesAt)
  put(HEADER.metaAt, metaAt)
  put(HEADER.namesAt, keepNames ? namesAt : 0)
  put(HEADER.size, file.length)
  put(HEADER.bodyChecksum, checksum(file.subarray(HEADER_BYTES)))
  put(HEADER.headerChecksum, checksum(file.subarray(0, HEADER.headerChecksum)))
}

/** Best known first, so that each name's list is in order. */
function sortRecords(records: Iterable<KnowledgeRecord>): readonly KnowledgeRecord[] {
  const byId = new Map<string, KnowledgeRecord>()
  for (const record of records) byId.set(checkRecord(record).id, record)
  return [...byId.values()].sort((a, b) => priorOf(b) - priorOf(a) || (a.id < b.id ? -1 : 1))
}

function checkRecord(record: KnowledgeRecord): KnowledgeRecord {
  const text = (value: unknown) => typeof value === 'string' && value !== ''
  if (text(record?.id) && text(record.label) && ENTITY_TYPES.includes(record.type)) return record
  throw new KnowledgeBaseError(
    'bad-entry',
    (JSON.stringify(record) ?? String(record)).slice(0, 200),
    `an entry with an id, a label and a type (${ENTITY_TYPES.join(', ')})`,
    'Give every entry these three.',
  )
}

export const priorOf = (record: KnowledgeRecord): number => Math.min(1, Math.max(0, record.prior ?? 0.5))

function writeEntity(entities: ByteWriter, record: KnowledgeRecord): number {
  const offset = entities.length
  entities.u16(0)
  entities.u8(ENTITY_TYPES.indexOf(record.type))
  entities.u8(Math.round(priorOf(record) * 255))
  entities.u8(Math.max(0, GENDERS.indexOf(record.gender ?? null)))
  const strings = [record.id, record.label, record.description ?? '', record.country ?? '']
  for (const text of [...strings, writeOffices(record.offices ?? [])]) entities.string(text)
  const length = entities.length - offset - 2
  if (length > MAX_RECORD_BYTES)
    throw new KnowledgeBaseError(
      'bad-entry',
      `${length} bytes for ${record.id.slice(0, 100)}`,
      `at most ${MAX_RECORD_BYTES}`,
      'Shorten its description.',
    )
  entities.patchU16(offset, length)
  return offset
}

/** "president of France\t2017\t" a line. */
function writeOffices(offices: readonly Office[]): string {
  return offices.map(({ title, from, to }) => `${title}\t${from ?? ''}\t${to ?? ''}`).join('\n')
}
