import type { Candidate, KnowledgeBase } from '../types.js'
import { type ByteSource, bufferSource, readU16, readU32 } from './byte-source.js'
import { checksum } from './checksum.js'
import { ALIAS_KINDS, HEADER_BYTES, homeSlot, POSTING_BYTES, SLOT_BYTES } from './file-format.js'
import { foldName } from './fold-surface.js'
import { hashId, hashKey, type KeyHash } from './hash-key.js'
import { damaged, type FileHeader, readHeader } from './read-header.js'
import { readRecord } from './read-record.js'

/** Answers kept; the oldest go first. A news article names some sixty entities. */
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

class FileKnowledgeBase implements KnowledgeBase {
  readonly name: string
  readonly #source: ByteSource
  readonly #header: FileHeader
  readonly #cache = new Map<number, Candidate>()

  constructor(source: ByteSource, header: FileHeader) {
    this.name = header.meta.name
    this.#source = source
    this.#header = header
  }

  candidates(surfaces: readonly string[]): readonly (readonly Candidate[])[] {
    return surfaces.map((surface) => this.#read(hashKey(foldName(surface))))
  }

  entry(id: string) {
    return this.#read(hashId(id))[0]?.entry ?? null
  }

  #read(hash: KeyHash): readonly Candidate[] {
    const at = this.#find(hash)
    if (at < 0) return []
    const count = this.#bytes(at, 1)[0] ?? 0
    const list = this.#bytes(at + 1, count * POSTING_BYTES)
    const candidates: Candidate[] = []
    for (let i = 0; i < list.length; i += POSTING_BYTES) {
      const candidate = this.#candidate(readU32(list, i))
      const alias = ALIAS_KINDS[list[i + 4] ?? 0] ?? 'alias'
      candidates.push(alias === 'label' ? candidate : { ...candidate, alias })
    }
    return candidates
  }

  /** Where the key's list of postings begins, or -1. */
  #find({ low, high }: KeyHash): number {
    const { slots, slotsAt, postingsAt } = this.#header
    const home = homeSlot(low, slots)
    for (let probe = 0; probe < slots; probe++) {
      const slot = (home + probe) & (slots - 1)
      const bytes = this.#bytes(slotsAt + slot * SLOT_BYTES, SLOT_BYTES)
      const list = readU32(bytes, 4)
      if (list === 0) return -1
      if (readU32(bytes, 0) === high) return postingsAt + list - 1
    }
    return -1
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
