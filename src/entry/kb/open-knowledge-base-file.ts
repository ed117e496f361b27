import { closeSync, fstatSync, openSync } from 'node:fs'
import { type KnowledgeBase, openKnowledgeBaseSource } from 'nutgraf'
import { fileSource } from './file-source.js'

/** A knowledge base whose file stays open until it is closed. */
export interface KnowledgeBaseFile extends KnowledgeBase {
  close(): void
}

/**
 * Opens a knowledge-base file without loading it: a lookup reads two or three pages of 4 kB, at most 1 MB of
 * which are kept. Only the header is checked on opening; a damaged body gives an error when it is met.
 *
 * @throws {KnowledgeBaseError} when the file is no knowledge base, of another version, or cut short; the error
 *   of the file system when it cannot be read.
 */
export function openKnowledgeBaseFile(path: string): KnowledgeBaseFile {
  const descriptor = openSync(path, 'r')
  try {
    const base = openKnowledgeBaseSource(fileSource(descriptor, fstatSync(descriptor).size))
    return {
      name: base.name,
      candidates: (surfaces) => base.candidates(surfaces),
      entry: (id) => base.entry(id),
      close: () => closeSync(descriptor),
    }
  } catch (error) {
    closeSync(descriptor)
    throw error
  }
}
