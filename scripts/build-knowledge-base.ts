// Builds the embedded knowledge base from country-coder and the tables in data/knowledge:
//   npx tsx scripts/build-knowledge-base.ts
import { writeFileSync } from 'node:fs'
import { encodeKnowledgeBase } from '../src/links/knowledge-base/encode-knowledge-base.js'
import { readTables } from './knowledge/read-tables.js'

const OUTPUT = 'src/lexicon/generated/knowledge-base.ts'

const records = readTables()
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
