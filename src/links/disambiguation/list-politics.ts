import type { Entity } from '../../entities/types.js'
import type { KnowledgeEntry } from '../types.js'
import type { Contender } from './gather-contenders.js'

/** So many of a country's politicians and parties make an article one on its politics. */
const ENOUGH = 3

/** The countries of whose politics an article speaks: it names several politicians and parties, by more than a surname. */
export function listPolitics(
  entities: readonly Entity[],
  contenders: readonly (readonly Contender[])[],
): ReadonlySet<string> {
  const named = new Map<string, number>()
  for (const [i, list] of contenders.entries()) {
    const [best] = list
    if (best === undefined || best.alias === 'short' || entities[i]?.named !== true) continue
    const { entry } = best.candidate
    if (entry.country != null && (isPolitician(entry) || isParty(entry)))
      named.set(entry.country, (named.get(entry.country) ?? 0) + 1)
  }
  const countries = new Set<string>()
  for (const [country, count] of named) if (count >= ENOUGH) countries.add(country)
  return countries
}

export const isPolitician = ({ type, description }: KnowledgeEntry): boolean =>
  type === 'person' && description?.includes('politician') === true

export const isParty = ({ type, description }: KnowledgeEntry): boolean =>
  type === 'organization' && description?.includes('party') === true
