import { ByteWriter } from './byte-writer.js'
import { homeSlot, SLOT_BYTES, slotCountFor } from './file-format.js'
import { hashId, hashKey, type KeyHash } from './hash-key.js'
import type { KnowledgeRecord } from './knowledge-record.js'
import { listNames } from './list-names.js'
import { type Posting, writePostings } from './write-postings.js'

interface KeyedList {
  readonly hash: KeyHash
  readonly list: readonly Posting[]
}

/** Makes the hashed index of all names and ids. `records` stand best known first. */
export function indexNames(records: readonly KnowledgeRecord[], offsets: readonly number[]) {
  const lists = [...listByName(records, offsets), ...listById(records, offsets)].sort(byHash)
  const slotCount = slotCountFor(lists.length)
  const slots = new Uint8Array(slotCount * SLOT_BYTES)
  const view = new DataView(slots.buffer)
  const postings = new ByteWriter()
  for (const { hash, list } of lists) takeSlot(view, slotCount, hash, writePostings(postings, list))
  return { slots, slotCount, postings: postings.finish() }
}

function listByName(records: readonly KnowledgeRecord[], offsets: readonly number[]): readonly KeyedList[] {
  const lists = new Map<string, Posting[]>()
  for (const [i, record] of records.entries()) {
    const entity = offsets[i] ?? 0
    for (const { key, kind } of listNames(record)) {
      const list = lists.get(key)
      if (list === undefined) lists.set(key, [{ entity, kind }])
      else addPosting(list, entity, kind)
    }
  }
  return Array.from(lists, ([key, list]) => ({ hash: hashKey(key), list }))
}

/** Of several names of an entry that share a key the best counts. */
function addPosting(list: Posting[], entity: number, kind: number): void {
  const last = list.at(-1)
  if (last?.entity !== entity) list.push({ entity, kind })
  else if (kind < last.kind) list[list.length - 1] = { entity, kind }
}

const listById = (records: readonly KnowledgeRecord[], offsets: readonly number[]): readonly KeyedList[] =>
  records.map(({ id }, i) => ({ hash: hashId(id), list: [{ entity: offsets[i] ?? 0, kind: 0 }] }))

/** Keys in the order of their hashes fill the table from its start. */
const byHash = (a: KeyedList, b: KeyedList): number => a.hash.low - b.hash.low || a.hash.high - b.hash.high

function takeSlot(view: DataView, slotCount: number, hash: KeyHash, list: number): void {
  let slot = homeSlot(hash.low, slotCount)
  while (view.getUint32(slot * SLOT_BYTES + 4, true) !== 0) slot = (slot + 1) & (slotCount - 1)
  view.setUint32(slot * SLOT_BYTES, hash.high, true)
  view.setUint32(slot * SLOT_BYTES + 4, list + 1, true)
}
