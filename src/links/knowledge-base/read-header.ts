import { type ByteSource, readU32 } from './byte-source.js'
import { checksum } from './checksum.js'
import type { KnowledgeBaseMeta } from './encode-knowledge-base.js'
import { BUCKET_BYTES, HEADER, HEADER_BYTES, MAGIC, VERSION } from './file-format.js'
import { KnowledgeBaseError } from './knowledge-base-error.js'

export interface FileHeader {
  readonly entities: number
  readonly buckets: number
  readonly bucketsAt: number
  readonly listsAt: number
  readonly entitiesAt: number
  /** Where the names of all entries stand, or 0. */
  readonly namesAt: number
  readonly bodyChecksum: number
  readonly meta: KnowledgeBaseMeta
}

export function damaged(got: string, expected: string): KnowledgeBaseError {
  return new KnowledgeBaseError('damaged-knowledge-base', got, expected, 'Copy or build the file anew.')
}

/** Reads and checks all that is known before the first lookup. */
export function readHeader(source: ByteSource): FileHeader {
  const header = source.bytes(0, Math.min(HEADER_BYTES, source.size))
  if (readU32(header, HEADER.magic) !== MAGIC)
    throw new KnowledgeBaseError(
      'not-a-knowledge-base',
      `${source.size} bytes that begin otherwise`,
      'a file that begins with "NGKB"',
      'Build one with encodeKnowledgeBase or createKnowledgeBase.',
    )
  const version = readU32(header, HEADER.version)
  if (version !== VERSION)
    throw new KnowledgeBaseError(
      'unknown-version',
      `version ${version}`,
      `version ${VERSION}`,
      'Build the file with the nutgraf that reads it.',
    )
  checkSizes(source, header)
  const field = (at: number) => readU32(header, at)
  return {
    entities: field(HEADER.entities),
    buckets: field(HEADER.buckets),
    bucketsAt: field(HEADER.bucketsAt),
    listsAt: field(HEADER.listsAt),
    entitiesAt: field(HEADER.entitiesAt),
    namesAt: field(HEADER.namesAt),
    bodyChecksum: field(HEADER.bodyChecksum),
    meta: readMeta(source.bytes(field(HEADER.metaAt), source.size)),
  }
}

function checkSizes(source: ByteSource, header: Uint8Array): void {
  const stated = readU32(header, HEADER.headerChecksum)
  const got = checksum(header.subarray(0, HEADER.headerChecksum))
  if (header.length < HEADER_BYTES || got !== stated)
    throw damaged(`header checksum ${got.toString(16)}`, `header checksum ${stated.toString(16)}`)
  const size = readU32(header, HEADER.size)
  if (size !== source.size) throw damaged(`${source.size} bytes`, `${size} bytes`)
  const wanted = (readU32(header, HEADER.buckets) + 1) * BUCKET_BYTES
  const room = readU32(header, HEADER.listsAt) - readU32(header, HEADER.bucketsAt)
  if (room !== wanted) throw damaged(`${room} bytes of buckets`, `${wanted}`)
}

function readMeta(bytes: Uint8Array): KnowledgeBaseMeta {
  try {
    const meta: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (typeof meta === 'object' && meta !== null && 'name' in meta && typeof meta.name === 'string')
      return { ...meta, name: meta.name }
  } catch {
    // no JSON: told below
  }
  throw damaged('no readable description of the base', 'JSON with a name')
}
