import { type ByteSource, readU16, readU32 } from './byte-source.js'
import { KnowledgeBaseError } from './knowledge-base-error.js'
import type { KnowledgeRecord } from './knowledge-record.js'
import { damaged, readHeader } from './read-header.js'
import { readRecord } from './read-record.js'

/**
 * Every entry of a knowledge-base file with its names, best known first, read as they are asked for.
 *
 * @param source Bytes anywhere; the caller keeps them open until the last entry is read.
 * @throws {KnowledgeBaseError} when the first entry is asked for: `names-not-kept`, or as `openKnowledgeBase`.
 * @example for (const { id, aliases } of listKnowledgeRecords(source)) console.log(id, aliases)
 */
export function* listKnowledgeRecords(source: ByteSource): Generator<KnowledgeRecord> {
  const { entities, entitiesAt, namesAt } = readHeader(source)
  if (namesAt === 0 && entities > 0)
    throw new KnowledgeBaseError(
      'names-not-kept',
      'a file without its names',
      'a file that keeps them',
      'Build it with keepNames, or with `nutgraf kb build`.',
    )
  let entityAt = entitiesAt
  let nameAt = namesAt
  for (let i = 0; i < entities; i++) {
    const length = readU16(read(source, entityAt, 2), 0)
    const { entry, prior } = readRecord(read(source, entityAt + 2, length))
    const nameBytes = readU32(read(source, nameAt, 4), 0)
    yield { ...entry, prior, aliases: readAliases(read(source, nameAt + 4, nameBytes)) }
    entityAt += 2 + length
    nameAt += 4 + nameBytes
  }
}

function read(source: ByteSource, start: number, length: number): Uint8Array {
  if (start + length > source.size)
    throw damaged(`a reference to byte ${start + length}`, `at most ${source.size}`)
  return source.bytes(start, start + length)
}

function readAliases(bytes: Uint8Array): NonNullable<KnowledgeRecord['aliases']> {
  try {
    const aliases: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (Array.isArray(aliases)) return aliases
  } catch {
    // no JSON: told below
  }
  throw damaged('names that cannot be read', 'a list of names')
}
