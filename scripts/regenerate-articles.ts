/**
 * Writes what is read now into test/articles/<slug>/expected.json. The difference is the review: commit only what
 * is better. Run: npx tsx scripts/regenerate-articles.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readResult } from '../test/articles/read-result.js'

const folder = new URL('../test/articles/', import.meta.url)
for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue
  const article = readFileSync(new URL(`${entry.name}/article.txt`, folder), 'utf8')
  writeFileSync(
    new URL(`${entry.name}/expected.json`, folder),
    `${JSON.stringify(readResult(article), null, 2)}\n`,
  )
}
