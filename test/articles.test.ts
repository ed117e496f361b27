import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readResult } from './articles/read-result.js'

const folder = new URL('./articles/', import.meta.url)
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

/** After a wanted change: npx tsx scripts/regenerate-articles.ts, and read the difference. */
describe('a golden article', () => {
  it.each(slugs)('%s is read as expected', (slug) => {
    const article = readFileSync(new URL(`${slug}/article.txt`, folder), 'utf8')
    const expected: unknown = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8'))
    expect(readResult(article)).toEqual(expected)
  })
})
