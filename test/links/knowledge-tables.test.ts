import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultKnowledgeBase } from '../../src/links/default-knowledge-base.js'

const folder = 'data/knowledge'
const tables = readdirSync(folder).filter((file) => file.endsWith('.tsv') && file !== 'countries.tsv')

/** The rows of a table: id, label and other names with the marks of their kinds. */
function readRows(table: string) {
  const lines = readFileSync(`${folder}/${table}`, 'utf8').split('\n')
  const [head = '', ...rows] = lines.filter((line) => line !== '' && !line.startsWith('#'))
  const columns = head.split('\t').length
  return rows.map((row) => {
    const cells = row.split('\t')
    const [id = '', label = '', aliases = ''] = cells
    const names = [label, ...aliases.split('|').filter((name) => name !== '')]
    return { id: id.replace('!', ''), whole: cells.length === columns, label, names }
  })
}

describe.each(tables)('%s', (table) => {
  const rows = readRows(table)

  it('holds whole rows with Wikidata ids', () => {
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter(({ id, whole, label }) => !whole || label === '' || !/^Q\d+$/.test(id))).toEqual([])
  })

  it('holds each id once', () => {
    const ids = rows.map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('is what the default base answers from', () => {
    const missing = rows.flatMap(({ id, names }) => {
      const answers = defaultKnowledgeBase.candidates(names.map((name) => name.replace(/[\^~<@*]$/, '')))
      return names.filter((_, i) => answers[i]?.some(({ entry }) => entry.id === id) !== true)
    })
    expect(missing).toEqual([])
  })
})
