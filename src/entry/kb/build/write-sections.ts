import { join } from 'node:path'
import type { KnowledgeRecord } from 'nutgraf'
import { ByteWriter } from '../../../links/knowledge-base/byte-writer.js'
import { listKeys } from '../../../links/knowledge-base/index-keys.js'
import { writeEntity, writeNames } from '../../../links/knowledge-base/write-entity.js'
import type { Tell } from '../tell-now-and-then.js'
import { LineSorter } from './line-sorter.js'
import { rankRecords } from './rank-records.js'
import { SpoolFile } from './spool-file.js'
import { writeIndex } from './write-index.js'

/** Writes the sections of a base but `meta` as files of the folder; gives how many entries they hold. */
export function writeSections(records: Iterable<KnowledgeRecord>, folder: string, tell: Tell): number {
  const entities = new SpoolFile(join(folder, 'entities'))
  const names = new SpoolFile(join(folder, 'names'))
  const keys = new LineSorter(folder, 'keys')
  const bytes = new ByteWriter()
  let count = 0
  for (const record of rankRecords(records, folder)) {
    const entity = entities.length
    writeEntity(bytes, record)
    entities.append(bytes.drain())
    writeNames(bytes, record)
    names.append(bytes.drain())
    for (const key of listKeys(record, entity)) keys.add(key)
    count += 1
    tell(() => `${count} entries written`)
  }
  entities.close()
  names.close()
  writeIndex(keys.sorted(), folder)
  return count
}
