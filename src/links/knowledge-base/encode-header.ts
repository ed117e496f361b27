import { checksum } from './checksum.js'
import { BUCKET_BYTES, HEADER, HEADER_BYTES, MAGIC, SECTIONS, type Section, VERSION } from './file-format.js'

/** The header of a file with so many entries, from the sizes of its sections in bytes. */
export function encodeHeader(
  entities: number,
  sizeOf: (section: Section) => number,
  bodyChecksum: number,
): Uint8Array {
  const header = new Uint8Array(HEADER_BYTES)
  const view = new DataView(header.buffer)
  const put = (at: number, value: number) => view.setUint32(at, value, true)
  put(HEADER.magic, MAGIC)
  put(HEADER.version, VERSION)
  put(HEADER.entities, entities)
  put(HEADER.buckets, sizeOf('buckets') / BUCKET_BYTES - 1)
  let end = HEADER_BYTES
  for (const section of SECTIONS) {
    put(HEADER[`${section}At` as const], end)
    end += sizeOf(section)
  }
  if (sizeOf('names') === 0) put(HEADER.namesAt, 0)
  put(HEADER.size, end)
  put(HEADER.bodyChecksum, bodyChecksum)
  put(HEADER.headerChecksum, checksum(header.subarray(0, HEADER.headerChecksum)))
  return header
}
