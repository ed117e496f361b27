import { ByteWriter } from './byte-writer.js'
import { homeSlot, SLOT_BYTES, slotCountFor } from './file-format.js'
import type { KeyHash } from './hash-key.js'
import { groupKeys } from './index-keys.js'
import { writePostings } from './write-postings.js'

/** Makes the sections `slots` and `postings` of keys that are sorted. */
export function indexNames(keys: Iterable<string>) {
  const lists = Array.from(groupKeys(keys))
  const slotCount = slotCountFor(lists.length)
  const slots = new Uint8Array(slotCount * SLOT_BYTES)
  const view = new DataView(slots.buffer)
  const postings = new ByteWriter()
  for (const { hash, list } of lists) takeSlot(view, slotCount, hash, writePostings(postings, list))
  return { slots, postings: postings.finish() }
}

function takeSlot(view: DataView, slotCount: number, hash: KeyHash, list: number): void {
  let slot = homeSlot(hash.low, slotCount)
  while (view.getUint32(slot * SLOT_BYTES + 4, true) !== 0) slot = (slot + 1) & (slotCount - 1)
  view.setUint32(slot * SLOT_BYTES, hash.high, true)
  view.setUint32(slot * SLOT_BYTES + 4, list + 1, true)
}
