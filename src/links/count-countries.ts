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
    const [only, ...others] = list
    const entity = entities[i]
    if (entity === undefined || only === undefined || others.length > 0 || only.alias === 'short') continue
    const { country, type } = only.candidate.entry
    // Devon, somebody's brother, says nothing of England
    if (country === null || country === undefined || (type !== 'person' && entity.type === 'person')) continue
    const total = (votes.get(country) ?? 0) + Math.min(MAX_WEIGHT, entity.mentions.length)
    votes.set(country, total)
    most = Math.max(most, total)
  }
  for (const [country, total] of votes) votes.set(country, total / most)
  return votes
}
