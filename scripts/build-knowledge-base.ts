// Builds the embedded knowledge base from country-coder and the tables in data/knowledge:
//   npx tsx scripts/build-knowledge-base.ts
import { writeFileSync } from 'node:fs'
import { encodeKnowledgeBase } from '../src/links/knowledge-base/encode-knowledge-base.js'
import { mergeRecords } from './knowledge/merge-records.js'
import { countryIds, readCountries } from './knowledge/read-countries.js'
import { readPeople } from './knowledge/read-people.js'
import { type PriorRange, readThings } from './knowledge/read-things.js'

const OUTPUT = 'src/lexicon/generated/knowledge-base.ts'

const TABLES = 'data/knowledge'
/** Tables that put the best known first. */
const RANKED_THINGS = ['organizations', 'companies', 'teams-and-universities', 'languages']
const RANKED_PEOPLE = ['us', 'world', 'culture']
/** Tables in another order, whose rows all weigh the same. */
const EVEN_THINGS = ['media', 'institutions', 'large-companies', 'landmarks-and-events']
const EVEN_PEOPLE = ['leaders', 'us-government', 'governors', 'legislators', 'central-bankers', 'executives']
const EVEN: PriorRange = { high: 0.65, low: 0.65 }

const countries = countryIds()
const countryRecords = readCountries(`${TABLES}/countries.tsv`)
const labels = new Map(countryRecords.map(({ id, label }) => [id, label]))
const cities = readThings(`${TABLES}/cities.tsv`, countries).map((city) => ({
  ...city,
  description: `city in ${labels.get(city.country ?? '') ?? 'the world'}`,
}))
const records = mergeRecords([
  ...countryRecords,
  ...readThings(`${TABLES}/regions.tsv`, countries),
  ...cities,
  ...RANKED_THINGS.flatMap((table) => readThings(`${TABLES}/${table}.tsv`, countries)),
  ...EVEN_THINGS.flatMap((table) => readThings(`${TABLES}/${table}.tsv`, countries, EVEN)),
  ...RANKED_PEOPLE.flatMap((table) => readPeople(`${TABLES}/people-${table}.tsv`, countries)),
  ...EVEN_PEOPLE.flatMap((table) => readPeople(`${TABLES}/people-${table}.tsv`, countries, EVEN)),
])
const file = encodeKnowledgeBase(records, {
  name: 'nutgraf',
  date: '2026-11-01',
  sources: [
    '@rapideditor/country-coder (ISC)',
    'name-suggestion-index (BSD-3-Clause)',
    'wikidata-lang (MIT)',
    'unitedstates/congress-legislators (public domain)',
    'Natural Earth (public domain)',
    'data/knowledge (MIT)',
  ],
})
writeFileSync(
  OUTPUT,
  `/**
 * The default knowledge base, a file in the format of src/links/knowledge-base/file-format.ts, in base 64.
 * Made by scripts/build-knowledge-base.ts from @rapideditor/country-coder (ISC) and the tables in
 * data/knowledge (MIT; ids of companies from name-suggestion-index, BSD-3-Clause, of languages from
 * wikidata-lang, MIT).
 */
export const KNOWLEDGE_BASE_FILE =
  '${Buffer.from(file).toString('base64')}'
`,
)
console.log(`${records.length} entries, ${file.length} bytes in ${OUTPUT}`)
