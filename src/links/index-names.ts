import { ByteWriter } from './byte-writer.js'
import { ALIAS_KINDS, MAX_POSTINGS, SLOT_BYTES } from './file-format.js'
import { foldSurface } from './fold-surface.js'
import { hashId, hashKey, type KeyHash } from './hash-key.js'
import type { KnowledgeRecord } from './knowledge-record.js'

interface Posting {
  readonly entity: number
  /** Index in ALIAS_KINDS. */
  kind: number
}

/** Makes the hashed index of all names and ids. `records` stand best known first. */
export function indexNames(records: readonly KnowledgeRecord[], offsets: readonly number[]) {
  const lists = listPostings(records, offsets)
  const slotCount = 2 ** Math.ceil(Math.log2(Math.max(8, (lists.size + records.length) * 1.4)))
  const slots = new Uint8Array(slotCount * SLOT_BYTES)
  const view = new DataView(slots.buffer)
  const postings = new ByteWriter()
  for (const [name, list] of lists) {
    takeSlot(view, slotCount, hashKey(name), postings.length)
    writeList(postings, list)
  }
  for (const [i, record] of records.entries()) {
    takeSlot(view, slotCount, hashId(record.id), postings.length)
    writeList(postings, [{ entity: offsets[i] ?? 0, kind: 0 }])
  }
  return { slots, slotCount, postings: postings.finish() }
}

function listPostings(records: readonly KnowledgeRecord[], offsets: readonly number[]) {
  const lists = new Map<string, Posting[]>()
  for (const [i, record] of records.entries()) {
    const entity = offsets[i] ?? 0
    addName(lists, record.label, entity, 0)
    for (const alias of record.aliases ?? []) {
      if (typeof alias === 'string') addName(lists, alias, entity, ALIAS_KINDS.indexOf('alias'))
      else addName(lists, alias.text, entity, Math.max(0, ALIAS_KINDS.indexOf(alias.kind)))
    }
  }
  return lists
}

function addName(lists: Map<string, Posting[]>, name: string, entity: number, kind: number): void {
  const key = foldSurface(name)
  if (key === '') return
  const list = lists.get(key)
  if (list === undefined) {
    lists.set(key, [{ entity, kind }])
    return
  }
  const last = list.at(-1)
  if (last?.entity === entity) last.kind = Math.min(last.kind, kind)
  else if (list.length < MAX_POSTINGS) list.push({ entity, kind })
}

function writeList(postings: ByteWriter, list: readonly Posting[]): void {
  postings.u8(list.length)
  for (const { entity, kind } of list) {
    postings.u32(entity)
    postings.u8(kind)
  }
}

function takeSlot(view: DataView, slotCount: number, hash: KeyHash, list: number): void {
  let slot = hash.low & (slotCount - 1)
  while (view.getUint32(slot * SLOT_BYTES + 4, true) !== 0) slot = (slot + 1) & (slotCount - 1)
  view.setUint32(slot * SLOT_BYTES, hash.high, true)
  view.setUint32(slot * SLOT_BYTES + 4, list + 1, true)
}
