import type { Entity } from '../../entities/types.js'
import type { Contender } from './gather-contenders.js'
import { isKnownAtHome } from './is-known-at-home.js'
import { isNational } from './is-national.js'

/** Mentions beyond which an entity says no more about the country an article is about. */
const MAX_WEIGHT = 5

/**
 * The countries an article is about: each entity that only one entry may be votes for that entry's country,
 * by its number of mentions. Shares are of the country with most votes.
 */
export function countCountries(
  entities: readonly Entity[],
  contenders: readonly (readonly Contender[])[],
): ReadonlyMap<string, number> {
  const votes = new Map<string, number>()
  const backed = new Set<string>()
  let most = 1
  for (const [i, list] of contenders.entries()) {
    const [only, ...others] = list
    const entity = entities[i]
    if (
      entity === undefined ||
      only === undefined ||
      others.length > 0 ||
      only.alias === 'short' ||
      isKnownAtHome(only)
    )
      continue
    const { country, type } = only.candidate.entry
    // Devon, somebody's brother, says nothing of England
    if (country === null || country === undefined || (type !== 'person' && entity.type === 'person')) continue
    // "The Greens" alone: many countries have a party of the name, and not only the one whose the base knows
    if (votes.has(country) || only.alias === 'metonym' || !isNational(entity, only)) backed.add(country)
    const total = (votes.get(country) ?? 0) + Math.min(MAX_WEIGHT, entity.mentions.length)
    votes.set(country, total)
  }
  const shares = new Map<string, number>()
  for (const country of backed) most = Math.max(most, votes.get(country) ?? 0)
  for (const country of backed) shares.set(country, (votes.get(country) ?? 0) / most)
  return shares
}
