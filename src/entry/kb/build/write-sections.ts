import { join } from 'node:path'
import type { KnowledgeRecord } from 'nutgraf'
import { ByteWriter } from '../../../links/byte-writer.js'
import { hashId, hashKey } from '../../../links/hash-key.js'
import { listNames } from '../../../links/list-names.js'
import { writeEntity, writeNames } from '../../../links/write-entity.js'
import type { Tell } from '../tell-now-and-then.js'
import { LineSorter } from './line-sorter.js'
import { rankRecords } from './rank-records.js'
import { SpoolFile } from './spool-file.js'
import { sortableKey, writeIndex } from './write-index.js'

/** Writes the sections of a base as files of the folder; gives how many entries and slots they hold. */
export function writeSections(records: Iterable<KnowledgeRecord>, folder: string, tell: Tell) {
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
    for (const { key, kind } of listNames(record)) keys.add(sortableKey(hashKey(key), { entity, kind }))
    keys.add(sortableKey(hashId(record.id), { entity, kind: 0 }))
    count += 1
    tell(() => `${count} entries written`)
  }
  entities.close()
  names.close()
  return { entities: count, slots: writeIndex(keys.sorted(), folder) }
}
