import type { KnowledgeBase } from '../types.js'
import { encodeKnowledgeBase, type KnowledgeBaseMeta } from './encode-knowledge-base.js'
import type { KnowledgeRecord } from './knowledge-record.js'
import { openKnowledgeBase } from './open-knowledge-base.js'

/**
 * Makes a knowledge base of your own entries, such as a newsroom's tags.
 *
 * @example
 * const ours = createKnowledgeBase(
 *   [{ id: 'tag/harbor-trust', label: 'Harbor Trust', type: 'organization', description: 'Port Elan charity' }],
 *   { name: 'newsroom' },
 * )
 * @param meta Default: `{ name: 'own' }`, which links then have as their `source`.
 * @throws {KnowledgeBaseError} `bad-entry`.
 */
export function createKnowledgeBase(
  records: Iterable<KnowledgeRecord>,
  meta: KnowledgeBaseMeta = { name: 'own' },
): KnowledgeBase {
  return openKnowledgeBase(encodeKnowledgeBase(records, meta))
}
