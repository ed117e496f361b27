import type { Entity, EntityId } from '../entities/types.js'
import type { Quote } from '../quotes/types.js'
import type { Link } from './types.js'

/** "Moscow said it would withdraw": a place that speaks is its government. */
export function markGovernments(
  links: readonly Link[],
  entities: readonly Entity[],
  quotes: readonly Quote[],
): readonly Link[] {
  const speaking = new Set<EntityId>()
  for (const { speakers } of quotes)
    for (const { entity, mention } of speakers) if (entity !== null && mention !== null) speaking.add(entity)
  const governments = entities.filter(({ id, type }) => type === 'place' && speaking.has(id))
  if (governments.length === 0) return links
  const ids = new Set(governments.map(({ id }) => id))
  return links.map((link) => (ids.has(link.entity) ? { ...link, role: 'government' } : link))
}
