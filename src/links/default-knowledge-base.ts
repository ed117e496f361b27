import { KNOWLEDGE_BASE_FILE } from '../lexicon/generated/knowledge-base.js'
import { bufferSource } from './byte-source.js'
import { openKnowledgeBaseSource } from './open-knowledge-base.js'
import type { KnowledgeBase } from './types.js'

let opened: KnowledgeBase | null = null

/**
 * The knowledge base that comes with the package: countries, cities, institutions, companies and people whom
 * most news names, with Wikidata ids. Decoded on the first question, once a process.
 */
export const defaultKnowledgeBase: KnowledgeBase = {
  name: 'nutgraf',
  candidates: (surfaces) => open().candidates(surfaces),
  entry: (id) => open().entry(id),
}

function open(): KnowledgeBase {
  // The file is part of this package and a test checks its sum, so that it need not be checked here
  opened ??= openKnowledgeBaseSource(bufferSource(decodeBase64(KNOWLEDGE_BASE_FILE)))
  return opened
}

function decodeBase64(text: string): Uint8Array {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
