import type { EntityType } from '../mentions/names/types.js'
import type { Link } from './types.js'

/** A firm is called like its founder; who surely is the person is no firm. */
const SURE = 0.75

const NAMED_SORTS: ReadonlySet<EntityType> = new Set<EntityType>(['person', 'organization', 'place'])

/**
 * The type of an entity in the light of its entry. "Aer Lingus", a place by its words, is the airline that it is tied to.
 * An organisation stays one, "Boston lost" is tied to the city and is its team, unless its name is a person's.
 */
export function typeByLink(type: EntityType, link: Link | null): EntityType {
  if (link === null || !NAMED_SORTS.has(link.type)) return type
  if (type === 'organization') return link.type === 'person' && link.confidence > SURE ? 'person' : type
  if (link.role === 'government' || type === 'group') return type
  return link.type
}
