import { join } from 'node:path'
import { ByteWriter } from '../../../links/byte-writer.js'
import { slotCountFor } from '../../../links/file-format.js'
import { type Posting, writePostings } from '../../../links/write-postings.js'
import { SpoolFile } from './spool-file.js'
import { readPlaces, writeSlots } from './write-slots.js'

/** What `sortableKey` writes of a hash: 16 hexadecimal figures. */
const HASH_LENGTH = 16

const hex = (value: number): string => value.toString(16).padStart(8, '0')

/** A key of an entry as a line that sorts by hash, then by the entry's rank, then by what the name is to it. */
export const sortableKey = (
  { low, high }: { low: number; high: number },
  { entity, kind }: Posting,
): string => `${hex(low)}${hex(high)}${hex(entity)}${kind}`

/** Writes the sections `slots` and `postings` from sorted keys; gives the number of slots. */
export function writeIndex(keys: Iterable<string>, folder: string): number {
  const postings = new SpoolFile(join(folder, 'postings'))
  const places = new SpoolFile(join(folder, 'places'))
  const bytes = new ByteWriter()
  let count = 0
  for (const group of groupByHash(keys)) {
    const [first = ''] = group
    bytes.u32(Number.parseInt(first.slice(0, 8), 16))
    bytes.u32(Number.parseInt(first.slice(8, HASH_LENGTH), 16))
    bytes.u32(postings.length + 1)
    places.append(bytes.drain())
    writePostings(bytes, readPostings(group))
    postings.append(bytes.drain())
    count += 1
  }
  postings.close()
  places.close()
  const slotCount = slotCountFor(count)
  writeSlots(readPlaces(join(folder, 'places')), slotCount, join(folder, 'slots'))
  return slotCount
}

function* groupByHash(keys: Iterable<string>): Generator<readonly string[]> {
  let group: string[] = []
  for (const key of keys) {
    if (group[0] !== undefined && !key.startsWith(group[0].slice(0, HASH_LENGTH))) {
      yield group
      group = []
    }
    group.push(key)
  }
  if (group.length > 0) yield group
}

/** Of several names of an entry that share a key the first, which is the best, counts. */
function readPostings(group: readonly string[]): readonly Posting[] {
  const postings: Posting[] = []
  for (const key of group) {
    const entity = Number.parseInt(key.slice(HASH_LENGTH, HASH_LENGTH + 8), 16)
    if (postings.at(-1)?.entity !== entity)
      postings.push({ entity, kind: Number(key.slice(HASH_LENGTH + 8)) })
  }
  return postings
}
