import type { Entity } from '../entities/types.js'
import type { Contender } from './gather-contenders.js'

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
  let most = 1
  for (const [i, list] of contenders.entries()) {
    const country = list.length === 1 && list[0]?.alias !== 'short' ? list[0]?.candidate.entry.country : null
    if (country === null || country === undefined) continue
    const total = (votes.get(country) ?? 0) + Math.min(MAX_WEIGHT, entities[i]?.mentions.length ?? 0)
    votes.set(country, total)
    most = Math.max(most, total)
  }
  for (const [country, total] of votes) votes.set(country, total / most)
  return votes
}
