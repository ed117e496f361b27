import { KNOWLEDGE_BASE_FILE } from '../../lexicon/generated/knowledge-base.js'
import type { KnowledgeBase } from '../types.js'
import { base64Source } from './base64-source.js'
import { openKnowledgeBaseSource } from './open-knowledge-base.js'

let opened: KnowledgeBase | null = null

/**
 * The knowledge base that comes with the package: countries, cities, institutions, companies and people whom
 * most news names, with Wikidata ids. Opened on the first question, once a process, and decoded where it is read.
 */
export const defaultKnowledgeBase: KnowledgeBase = {
  name: 'nutgraf',
  candidates: (surfaces) => open().candidates(surfaces),
  entry: (id) => open().entry(id),
}

function open(): KnowledgeBase {
  // The file is part of this package and a test checks its sum, so that it need not be checked here
  opened ??= openKnowledgeBaseSource(base64Source(KNOWLEDGE_BASE_FILE))
  return opened
}
