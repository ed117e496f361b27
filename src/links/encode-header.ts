import { checksum } from './checksum.js'
import { HEADER, HEADER_BYTES, MAGIC, VERSION } from './file-format.js'

/** What a file's header says besides sizes that follow from it. Places count from the start of the file. */
export interface HeaderFields {
  readonly entities: number
  readonly slots: number
  readonly slotsAt: number
  readonly postingsAt: number
  readonly entitiesAt: number
  /** 0 where the file keeps no names. */
  readonly namesAt: number
  readonly metaAt: number
  readonly size: number
  readonly bodyChecksum: number
}

export function encodeHeader(fields: HeaderFields): Uint8Array {
  const header = new Uint8Array(HEADER_BYTES)
  const view = new DataView(header.buffer)
  const put = (at: number, value: number) => view.setUint32(at, value, true)
  put(HEADER.magic, MAGIC)
  put(HEADER.version, VERSION)
  put(HEADER.entities, fields.entities)
  put(HEADER.slots, fields.slots)
  put(HEADER.slotsAt, fields.slotsAt)
  put(HEADER.postingsAt, fields.postingsAt)
  put(HEADER.entitiesAt, fields.entitiesAt)
  put(HEADER.metaAt, fields.metaAt)
  put(HEADER.namesAt, fields.namesAt)
  put(HEADER.size, fields.size)
  put(HEADER.bodyChecksum, fields.bodyChecksum)
  put(HEADER.headerChecksum, checksum(header.subarray(0, HEADER.headerChecksum)))
  return header
}
