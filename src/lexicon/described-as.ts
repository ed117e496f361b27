// Nouns by which an article says what a name stands for. Written by hand from common knowledge. Lower case, singular.
import { type NounsOfSort, ORGANIZATIONS, PLACES } from './common-nouns.js'

const describing = (sorts: Readonly<Record<string, NounsOfSort>>): ReadonlySet<string> =>
  new Set(
    Object.values(sorts).flatMap(({ both, describe = '' }) => `${both} ${describe}`.match(/\S+/g) ?? []),
  )

/** "Dorn Weir is a [village]", "Harbour Point, a [suburb] of". */
export const PLACE_NOUNS = describing(PLACES)

/** "the [town] of Orr" is a place, whatever else Orr sounds like; but "the city of Orr Council" is no city. */
export const TOWN_NOUNS: ReadonlySet<string> = new Set(
  'town village hamlet suburb island province district neighborhood neighbourhood'.split(' '),
)

/** What several of are named behind "of": "the [islands] of Orran and Sula". */
export const PLACE_PLURALS: ReadonlySet<string> = new Set(
  `islands towns villages cities states provinces districts counties suburbs regions neighbourhoods neighborhoods
  territories countries`.split(/\s+/),
)

/** "Highmark, a health [insurer]", "Acme is the largest [retailer] in". */
export const ORGANIZATION_NOUNS = describing(ORGANIZATIONS)

/** Those of them that are a person as often: "Peter Lind, a property [developer]", "a lace [maker]". */
export const AGENT_NOUNS: ReadonlySet<string> = new Set(
  `maker manufacturer retailer insurer broadcaster developer publisher lender producer supplier distributor operator
  builder brewer carmaker regulator watchdog`.split(/\s+/),
)

/** Firms that need no article before their name: "with waste [firm] Kelmark", "[Drugmaker] Kelmark fell". */
export const BARE_FIRM_NOUNS: ReadonlySet<string> = new Set(
  `firm company charity retailer insurer airline startup broadcaster newspaper brewer broker pollster operator developer lender
  chain supermarket manufacturer supplier miner brokerage carrier distributor publisher bookmaker carmaker automaker
  chipmaker drugmaker planemaker jetmaker truckmaker toymaker steelmaker phonemaker papermaker shipbuilder homebuilder
  housebuilder`.split(/\s+/),
)

/** "the ferry [Swan] sank": ships and craft, which are called like persons and beasts. */
export const CRAFT_NOUNS: ReadonlySet<string> = new Set(
  `ship vessel ferry yacht tanker trawler frigate destroyer submarine icebreaker schooner freighter spacecraft steamer
  lifeboat tugboat`.split(/\s+/),
)

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
  landlord landlady headteacher vicar publican cousin nephew niece uncle aunt grandson granddaughter grandfather grandmother sculptor playwright violinist pianist
  cellist harpist trumpeter choreographer curator architect astronaut astronomer biologist microbiologist chemist
  physicist geologist meteorologist mathematician banker plumber electrician carpenter barber butcher baker sharecropper
  dancer drummer fisherman sailor guitarist goalkeeper midfielder defender wrestler cyclist golfer islander motorist campaigner pensioner parishioner holidaymaker`.split(
    /\s+/,
  ),
)

/** Who is told with an age, besides those: "the [suspect], 23,". */
export const AGED_NOUNS: ReadonlySet<string> = new Set(
  `suspect victim star defendant boy girl teenager teen youth pedestrian motorcyclist gunman shooter hostage
  widower`.split(/\s+/),
)
