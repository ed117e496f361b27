// Nouns by which an article says what a name stands for. Written by hand from common knowledge. Lower case, singular.
import { type NounsOfSort, ORGANIZATIONS, PLACES } from './common-nouns.js'

const describing = (sorts: Readonly<Record<string, NounsOfSort>>): ReadonlySet<string> =>
  new Set(
    Object.values(sorts).flatMap(({ both, describe = '' }) => `${both} ${describe}`.match(/\S+/g) ?? []),
  )

/** "Dorn Weir is a [village]", "Harbour Point, a [suburb] of". */
export const PLACE_NOUNS = describing(PLACES)

/** "Highmark, a health [insurer]", "Acme is the largest [retailer] in". */
export const ORGANIZATION_NOUNS = describing(ORGANIZATIONS)

/** "Unger, a [lawyer] in", "Marsh, a retired [teacher] from". */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `man woman wife husband son daughter brother sister lawyer attorney professor teacher doctor nurse farmer driver student actor actress singer writer author
  journalist reporter economist analyst politician senator lawmaker activist engineer scientist researcher soldier
  officer detective artist painter musician composer player footballer cricketer striker boxer swimmer athlete coach
  manager director executive businessman businesswoman entrepreneur spokesman spokeswoman spokesperson resident mother
  father widow native historian psychologist physician surgeon priest pastor bishop cleric judge prosecutor mayor
  diplomat veteran immigrant pilot chef shopkeeper consultant educator poet novelist photographer filmmaker designer
  passenger firefighter protester rebel militant commuter shopper trader migrant refugee survivor villager worker tourist
  customer consumer buyer seller patient employee employer guard bystander neighbor neighbour relative colleague hiker
  dancer drummer fisherman sailor guitarist goalkeeper midfielder defender wrestler cyclist golfer`.split(
    /\s+/,
  ),
)
