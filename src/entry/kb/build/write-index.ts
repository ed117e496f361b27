import { join } from 'node:path'
import { ByteWriter } from '../../../links/knowledge-base/byte-writer.js'
import { groupKeys } from '../../../links/knowledge-base/index-keys.js'
import { type ListPlace, writeBuckets } from '../../../links/knowledge-base/write-buckets.js'
import { writeList } from '../../../links/knowledge-base/write-list.js'
import { readChunks } from './read-spool.js'
import { SpoolFile } from './spool-file.js'

/** Writes the sections `buckets` and `lists` of keys that are sorted. */
export function writeIndex(keys: Iterable<string>, folder: string): void {
  const lists = new SpoolFile(join(folder, 'lists'))
  const places = new SpoolFile(join(folder, 'places'))
  const bytes = new ByteWriter()
  let count = 0
  for (const keyed of groupKeys(keys)) {
    bytes.u32(keyed.hash.low)
    bytes.u32(lists.length)
    places.append(bytes.drain())
    writeList(bytes, keyed)
    lists.append(bytes.drain())
    count += 1
  }
  lists.close()
  places.close()
  const buckets = new SpoolFile(join(folder, 'buckets'))
  const word = Buffer.alloc(4)
  const u32 = (value: number) => {
    word.writeUInt32LE(value)
    buckets.append(word)
  }
  writeBuckets({ u32 }, readPlaces(join(folder, 'places')), count, lists.length)
  buckets.close()
}

const PLACE_BYTES = 8

/** Places as two little-endian u32 each. */
function* readPlaces(path: string): Generator<ListPlace> {
  let rest = Buffer.alloc(0)
  for (const chunk of readChunks(path)) {
    const bytes = Buffer.concat([rest, chunk])
    let at = 0
    for (; at + PLACE_BYTES <= bytes.length; at += PLACE_BYTES)
      yield { low: bytes.readUInt32LE(at), start: bytes.readUInt32LE(at + 4) }
    rest = bytes.subarray(at)
  }
}
