import { closeSync, fstatSync, openSync } from 'node:fs'
import { type KnowledgeRecord, listKnowledgeRecords } from 'nutgraf'
import { fileSource } from '../file-source.js'

/** Every entry of a knowledge-base file, read as they are asked for. */
export function* readBase(path: string): Generator<KnowledgeRecord> {
  const descriptor = openSync(path, 'r')
  try {
    yield* listKnowledgeRecords(fileSource(descriptor, fstatSync(descriptor).size))
  } finally {
    closeSync(descriptor)
  }
}
