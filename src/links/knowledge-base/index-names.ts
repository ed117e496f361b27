import { ByteWriter } from './byte-writer.js'
import { groupKeys } from './index-keys.js'
import { writeBuckets } from './write-buckets.js'
import { writeList } from './write-list.js'

/** Makes the sections `buckets` and `lists` of keys that are sorted. */
export function indexNames(keys: Iterable<string>) {
  const lists = new ByteWriter()
  const places = Array.from(groupKeys(keys), (keyed) => {
    const start = lists.length
    writeList(lists, keyed)
    return { low: keyed.hash.low, start }
  })
  const buckets = new ByteWriter()
  writeBuckets(buckets, places, places.length, lists.length)
  return { buckets: buckets.finish(), lists: lists.finish() }
}
