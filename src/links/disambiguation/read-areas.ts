import { withoutDots } from '../../document/without-dots.js'
import { type PlaceSort, placeSortOf } from '../../entities/naming/name-vocabulary.js'
import type { Entity } from '../../entities/types.js'
import { STATE_ABBREVIATIONS } from '../../lexicon/state-abbreviations.js'
import { foldName } from '../knowledge-base/fold-surface.js'

/**
 * The country or state that the article names behind a place's comma, "Paris, [Texas]," by index of the place; "in Paris,
 * Texas and Ohio" and "Peru, Chile, Cuba" are lists, as is "Peru, Chile": no country lies in another.
 */
export function readAreas(text: string, entities: readonly Entity[]): ReadonlyMap<number, number> {
  const areas = new Map<number, number>()
  const areaAt = new Map<number, readonly [area: number, end: number]>()
  for (const [i, entity] of entities.entries()) {
    if (entity.type !== 'place' || !isArea(entity)) continue
    for (const { kind, start, end } of entity.mentions) if (kind === 'name') areaAt.set(start, [i, end])
  }
  if (areaAt.size === 0) return areas
  for (const [i, { type, mentions }] of entities.entries()) {
    if (type !== 'place') continue
    for (const { kind, end } of mentions) {
      if (kind !== 'name' || text.charAt(end) !== ',') continue
      const [area = i, endOfArea = end] = areaAt.get(end + 2) ?? []
      if (area === i || goesOn(text, areaAt, endOfArea)) continue
      if (!isCountry(entities[i]) || !isCountry(entities[area])) areas.set(i, area)
    }
  }
  return areas
}

/** A list goes on behind one of its items. */
const goesOn = (text: string, areaAt: ReadonlyMap<number, unknown>, end: number): boolean =>
  text.startsWith(' and ', end) || (text.charAt(end) === ',' && areaAt.has(end + 2))

const isArea = (entity: Entity): boolean =>
  sortOf(entity) !== undefined || STATE_ABBREVIATIONS.has(withoutDots(entity.name))

const isCountry = (entity: Entity | undefined): boolean =>
  entity !== undefined && sortOf(entity) === 'country'

const sortOf = ({ name }: Entity): PlaceSort | undefined => placeSortOf(foldName(name))
