import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { KnowledgeRecord } from 'nutgraf'
import { checksum } from '../../../links/knowledge-base/checksum.js'
import { encodeHeader } from '../../../links/knowledge-base/encode-header.js'
import { HEADER_BYTES, SECTIONS, type Section } from '../../../links/knowledge-base/file-format.js'
import type { Tell } from '../tell-now-and-then.js'
import { readChunks } from './read-spool.js'
import { SpoolFile } from './spool-file.js'
import { writeSections } from './write-sections.js'

/**
 * Writes a base whole or not at all: a build that is stopped leaves the old file as it was. The bytes are those of
 * `encodeKnowledgeBase`, yet memory holds no more of the entries than one run of a sort; the rest is in a folder
 * beside the file.
 */
export function writeBase(
  path: string,
  records: Iterable<KnowledgeRecord>,
  name: string | null,
  tell: Tell,
): number {
  const folder = join(`${path}.part`, 'sections')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const count = writeSections(records, folder, tell)
  const meta = new SpoolFile(join(folder, 'meta'))
  meta.append(Buffer.from(JSON.stringify({ name: name ?? basename(path).replace(/\.kb$/, '') })))
  meta.close()
  const size = joinSections(folder, count)
  renameSync(join(folder, 'whole'), path)
  rmSync(`${path}.part`, { recursive: true })
  return size
}

function joinSections(folder: string, count: number): number {
  const sizeOf = (section: Section) => statSync(join(folder, section)).size
  const size = SECTIONS.reduce((sum, section) => sum + sizeOf(section), HEADER_BYTES)
  if (size > 0xffffffff) throw new Error(`the base would have ${size} bytes, a file holds at most 4 GB`)
  let bodyChecksum = 0
  for (const section of SECTIONS)
    for (const chunk of readChunks(join(folder, section))) bodyChecksum = checksum(chunk, bodyChecksum)
  const whole = new SpoolFile(join(folder, 'whole'))
  whole.append(encodeHeader(count, sizeOf, bodyChecksum))
  for (const section of SECTIONS) for (const chunk of readChunks(join(folder, section))) whole.append(chunk)
  whole.close()
  return size
}
