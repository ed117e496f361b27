import type { ByteWriter } from './byte-writer.js'
import { MAX_POSTINGS } from './file-format.js'

export interface Posting {
  /** Offset in the section `entities`. */
  readonly entity: number
  /** Index in ALIAS_KINDS. */
  readonly kind: number
}

/** Writes a key's list, best known first, as the section `postings` of a file holds it; gives its place there. */
export function writePostings(bytes: ByteWriter, list: readonly Posting[]): number {
  const start = bytes.length
  const count = Math.min(MAX_POSTINGS, list.length)
  bytes.u8(count)
  for (const { entity, kind } of list.slice(0, count)) {
    bytes.u32(entity)
    bytes.u8(kind)
  }
  return start
}
