import type { KnowledgeRecord } from '../../src/links/knowledge-base/knowledge-record.js'
import { mergeRecords } from './merge-records.js'
import { countryIds, readCountries } from './read-countries.js'
import { readPeople } from './read-people.js'
import { type PriorRange, readThings } from './read-things.js'

const TABLES = 'data/knowledge'
/** Tables that put the best known first. */
const RANKED_THINGS = ['organizations', 'companies', 'teams-and-universities', 'languages']
const RANKED_PEOPLE = ['us', 'world', 'culture']
/** Tables in another order, whose rows all weigh the same. */
const EVEN_THINGS = ['media', 'institutions', 'large-companies', 'landmarks-and-events']
const EVEN_PEOPLE = ['leaders', 'us-government', 'governors', 'legislators', 'central-bankers', 'executives']
const EVEN: PriorRange = { high: 0.65, low: 0.65 }

/** The entries of the default knowledge base, from country-coder and the tables in data/knowledge. */
export function readTables(): readonly KnowledgeRecord[] {
  const countries = countryIds()
  const countryRecords = readCountries(`${TABLES}/countries.tsv`)
  const labels = new Map(countryRecords.map(({ id, label }) => [id, label]))
  const cities = readThings(`${TABLES}/cities.tsv`, countries).map((city) => ({
    ...city,
    description: `city in ${labels.get(city.country ?? '') ?? 'the world'}`,
  }))
  return mergeRecords([
    ...countryRecords,
    ...readThings(`${TABLES}/regions.tsv`, countries),
    ...cities,
    ...RANKED_THINGS.flatMap((table) => readThings(`${TABLES}/${table}.tsv`, countries)),
    ...EVEN_THINGS.flatMap((table) => readThings(`${TABLES}/${table}.tsv`, countries, EVEN)),
    ...RANKED_PEOPLE.flatMap((table) => readPeople(`${TABLES}/people-${table}.tsv`, countries)),
    ...EVEN_PEOPLE.flatMap((table) => readPeople(`${TABLES}/people-${table}.tsv`, countries, EVEN)),
  ])
}
