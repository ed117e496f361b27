import type { EntityType } from 'nutgraf'
import type { WikidataItem } from './item.js'
import { listItemIds } from './read-claims.js'

const HUMAN = 'Q5'

/** Pages about pages, and what news does not name: P31 of items that are left out. */
const LEFT_OUT = new Set([
  'Q4167410', // disambiguation page
  'Q4167836', // category
  'Q11266439', // template
  'Q13406463', // list article
  'Q13442814', // scholarly article
  'Q16521', // taxon
  'Q101352', // family name
  'Q12308941', // male given name
  'Q11879590', // female given name
  'Q523', // star
  'Q7187', // gene
  'Q8054', // protein
])

/**
 * What an item that has the property is, the first that holds. The class tree of Wikidata would need the whole
 * dump at hand; which properties an item bears tells as much.
 */
const TYPE_BY_PROPERTY: readonly (readonly [property: string, type: EntityType])[] = [
  ['P569', 'person'], // date of birth
  ['P159', 'organization'], // headquarters
  ['P452', 'organization'], // industry
  ['P169', 'organization'], // chief executive
  ['P1454', 'organization'], // legal form
  ['P488', 'organization'], // chairperson
  ['P118', 'organization'], // league
  ['P50', 'work'], // author
  ['P57', 'work'], // director
  ['P175', 'work'], // performer
  ['P577', 'work'], // publication date
  ['P585', 'event'], // point in time
  ['P1923', 'event'], // participating team
  ['P710', 'event'], // participant
  ['P176', 'product'], // manufacturer
  ['P36', 'place'], // capital
  ['P1082', 'place'], // population
  ['P625', 'place'], // coordinates
  ['P131', 'place'], // located in
  ['P571', 'organization'], // inception
]

/** The type of an item, or null for one that is no entry of a knowledge base of the news. */
export function inferType(item: WikidataItem): EntityType | null {
  const classes = listItemIds(item, 'P31')
  if (classes.includes(HUMAN)) return 'person'
  if (classes.some((id) => LEFT_OUT.has(id))) return null
  const hit = TYPE_BY_PROPERTY.find(([property]) => item.claims?.[property] !== undefined)
  return hit === undefined ? 'other' : hit[1]
}
