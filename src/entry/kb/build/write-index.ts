import { join } from 'node:path'
import { ByteWriter } from '../../../links/knowledge-base/byte-writer.js'
import { slotCountFor } from '../../../links/knowledge-base/file-format.js'
import { groupKeys } from '../../../links/knowledge-base/index-keys.js'
import { writePostings } from '../../../links/knowledge-base/write-postings.js'
import { SpoolFile } from './spool-file.js'
import { readPlaces, writeSlots } from './write-slots.js'

/** Writes the sections `slots` and `postings` of keys that are sorted. */
export function writeIndex(keys: Iterable<string>, folder: string): void {
  const postings = new SpoolFile(join(folder, 'postings'))
  const places = new SpoolFile(join(folder, 'places'))
  const bytes = new ByteWriter()
  let count = 0
  for (const { hash, list } of groupKeys(keys)) {
    bytes.u32(hash.low)
    bytes.u32(hash.high)
    bytes.u32(postings.length + 1)
    places.append(bytes.drain())
    writePostings(bytes, list)
    postings.append(bytes.drain())
    count += 1
  }
  postings.close()
  places.close()
  writeSlots(readPlaces(join(folder, 'places')), slotCountFor(count), join(folder, 'slots'))
}
