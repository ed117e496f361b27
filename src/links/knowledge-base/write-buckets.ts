import type { ByteWriter } from './byte-writer.js'
import { bucketCountFor, bucketOf } from './file-format.js'

/** Where a key's list stands. */
export interface ListPlace {
  /** Low half of the key's hash. */
  readonly low: number
  /** Offset in the section `lists`. */
  readonly start: number
}

/** Writes the section `buckets`: where each begins, from places in the order of their hashes, and where the last ends. */
export function writeBuckets(
  bytes: Pick<ByteWriter, 'u32'>,
  places: Iterable<ListPlace>,
  count: number,
  end: number,
): void {
  const buckets = bucketCountFor(count)
  let next = 0
  for (const { low, start } of places)
    for (const own = bucketOf(low, buckets); next <= own; next++) bytes.u32(start)
  for (; next <= buckets; next++) bytes.u32(end)
}
