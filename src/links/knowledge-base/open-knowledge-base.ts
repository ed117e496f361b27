import { type Bounds, remember } from '../../document/remember.js'
import type { Candidate, KnowledgeBase } from '../types.js'
import { type ByteSource, bufferSource, readU16, readU32 } from './byte-source.js'
import { checksum } from './checksum.js'
import {
  ALIAS_KINDS,
  BUCKET_BYTES,
  bucketOf,
  HEADER_BYTES,
  LIST_HEAD_BYTES,
  POSTING_BYTES,
} from './file-format.js'
import { foldName } from './fold-surface.js'
import { hashId, hashKey, type KeyHash } from './hash-key.js'
import { damaged, type FileHeader, readHeader } from './read-header.js'
import { readRecord } from './read-record.js'

/** Answers kept. A news article names some sixty entities, most of which the one before has named. */
const CANDIDATES_REMEMBERED: Bounds = { most: 1024, longest: 64 }
/** Records kept; the oldest go first. */
const MAX_CACHED_ENTRIES = 1024

/**
 * Opens a knowledge-base file held in memory.
 *
 * @throws {KnowledgeBaseError} `not-a-knowledge-base`, `unknown-version` or `damaged-knowledge-base`.
 * @example const base = openKnowledgeBase(await (await fetch('/tags.kb')).arrayBuffer())
 */
export function openKnowledgeBase(file: ArrayBuffer | Uint8Array): KnowledgeBase {
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(file)
  const source = bufferSource(bytes)
  const header = readHeader(source)
  const got = checksum(bytes.subarray(HEADER_BYTES))
  if (got !== header.bodyChecksum)
    throw damaged(`checksum ${got.toString(16)}`, `checksum ${header.bodyChecksum.toString(16)}`)
  return openKnowledgeBaseSource(source, header)
}

/**
 * Opens a file that is read where it is asked; of it only the header is checked.
 *
 * @throws {KnowledgeBaseError} as `openKnowledgeBase`; for a damaged body when it is met.
 */
export function openKnowledgeBaseSource(
  source: ByteSource,
  header: FileHeader = readHeader(source),
): KnowledgeBase {
  return new FileKnowledgeBase(source, header)
}

const NO_POSTINGS = new Uint8Array(0)

class FileKnowledgeBase implements KnowledgeBase {
  readonly name: string
  readonly #source: ByteSource
  readonly #header: FileHeader
  readonly #cache = new Map<number, Candidate>()
  readonly #candidatesOf = remember(
    (surface) => this.#read(hashKey(foldName(surface))),
    CANDIDATES_REMEMBERED,
  )

  constructor(source: ByteSource, header: FileHeader) {
    this.name = header.meta.name
    this.#source = source
    this.#header = header
  }

  candidates(surfaces: readonly string[]): readonly (readonly Candidate[])[] {
    // a list of its own for each caller, who may change it
    return surfaces.map((surface) => [...this.#candidatesOf(surface)])
  }

  entry(id: string) {
    return this.#read(hashId(id))[0]?.entry ?? null
  }

  #read(hash: KeyHash): readonly Candidate[] {
    const list = this.#find(hash)
    const candidates: Candidate[] = []
    for (let at = 0; at < list.length; at += POSTING_BYTES) {
      const candidate = this.#candidate(readU32(list, at))
      const alias = ALIAS_KINDS[list[at + 4] ?? 0] ?? 'alias'
      const { entry, prior } = candidate
      candidates.push(alias === 'label' ? candidate : { entry, prior, alias })
    }
    return candidates
  }

  /** The key's postings: none where the base doesn't know it. */
  #find({ low, high }: KeyHash): Uint8Array {
    const { buckets, bucketsAt, listsAt } = this.#header
    const place = this.#bytes(bucketsAt + bucketOf(low, buckets) * BUCKET_BYTES, 2 * BUCKET_BYTES)
    const start = readU32(place, 0)
    const lists = this.#bytes(listsAt + start, Math.max(0, readU32(place, BUCKET_BYTES) - start))
    for (let at = 0; at < lists.length; ) {
      const postings = at + LIST_HEAD_BYTES
      const end = postings + (lists[postings - 1] ?? 0) * POSTING_BYTES
      if (readU32(lists, at) === high) return lists.subarray(postings, end)
      at = end
    }
    return NO_POSTINGS
  }

  #candidate(offset: number): Candidate {
    const cached = this.#cache.get(offset)
    if (cached !== undefined) return cached
    const at = this.#header.entitiesAt + offset
    const candidate = readRecord(this.#bytes(at + 2, readU16(this.#bytes(at, 2), 0)))
    const oldest = this.#cache.keys().next()
    if (this.#cache.size >= MAX_CACHED_ENTRIES && oldest.done !== true) this.#cache.delete(oldest.value)
    this.#cache.set(offset, candidate)
    return candidate
  }

  #bytes(start: number, length: number): Uint8Array {
    if (start + length > this.#source.size)
      throw damaged(`a reference to byte ${start + length}`, `at most ${this.#source.size}`)
    return this.#source.bytes(start, start + length)
  }
}
