// Builds the embedded knowledge base from country-coder and the tables in data/knowledge:
//   npx tsx scripts/build-knowledge-base.ts
import { writeFileSync } from 'node:fs'
import { encodeKnowledgeBase } from '../src/links/encode-knowledge-base.js'
import { readCountries } from './knowledge/read-countries.js'

const OUTPUT = 'src/lexicon/generated/knowledge-base.ts'

const records = [...readCountries('data/knowledge/countries.tsv')]
const file = encodeKnowledgeBase(records, {
  name: 'nutgraf',
  date: '2026-11-01',
  sources: ['@rapideditor/country-coder (ISC)', 'data/knowledge (MIT)'],
})
writeFileSync(
  OUTPUT,
  `/**
 * The default knowledge base, a file in the format of src/links/file-format.ts, in base 64.
 * Made by scripts/build-knowledge-base.ts from @rapideditor/country-coder (ISC) and data/knowledge (MIT).
 */
export const KNOWLEDGE_BASE_FILE =
  '${Buffer.from(file).toString('base64')}'
`,
)
console.log(`${records.length} entries, ${file.length} bytes in ${OUTPUT}`)
