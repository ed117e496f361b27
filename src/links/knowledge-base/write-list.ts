import type { ByteWriter } from './byte-writer.js'
import { MAX_POSTINGS } from './file-format.js'
import type { KeyedList } from './index-keys.js'

/** Writes a key's list, best known first, as the section `lists` of a file holds it. */
export function writeList(bytes: ByteWriter, { hash, list }: KeyedList): void {
  const count = Math.min(MAX_POSTINGS, list.length)
  bytes.u32(hash.high)
  bytes.u8(count)
  for (const { entity, kind } of list.slice(0, count)) {
    bytes.u32(entity)
    bytes.u8(kind)
  }
}
