import { renameSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { encodeKnowledgeBase, type KnowledgeRecord } from 'nutgraf'

/** Writes a base whole or not at all: a build that is stopped leaves the old file as it was. */
export function writeBase(path: string, records: Iterable<KnowledgeRecord>, name: string | null): number {
  const meta = { name: name ?? basename(path).replace(/\.kb$/, '') }
  const file = encodeKnowledgeBase(records, meta, { keepNames: true })
  writeFileSync(`${path}.part`, file)
  renameSync(`${path}.part`, path)
  return file.length
}
