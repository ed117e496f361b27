import { withoutDots } from '../../document/without-dots.js'
import type { Entity } from '../../entities/types.js'
import { STATE_OF_ABBREVIATION } from '../../lexicon/state-abbreviations.js'

/**
 * The state that a place's name abbreviates, as a base has it: "nevada" for "Reno, [NV]"; a state called like its city
 * with what tells it apart, "Albany, [N.Y.]". "LA" alone is the city.
 */
export function readStateAbbreviation({ type, name }: Entity): string | null {
  if (type !== 'place' || name === 'LA' || name.length > 6) return null
  const state = STATE_OF_ABBREVIATION.get(withoutDots(name))
  return state === 'new york' ? 'new york state' : (state ?? null)
}
