import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nameVocabulary } from '../../src/entities/naming/name-vocabulary.js'
import { defaultKnowledgeBase } from '../../src/links/knowledge-base/default-knowledge-base.js'
import { foldSurface } from '../../src/links/knowledge-base/fold-surface.js'

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
    return { id: id.replace('!', ''), whole: cells.length === columns, label, names, cells }
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

describe('the tables together', () => {
  const people = tables.filter((table) => table.startsWith('people-'))

  it('hold each person once', () => {
    const ids = people.flatMap((table) => readRows(table).map(({ id }) => id))
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('give every office of a person the years it began and ended', () => {
    const offices = people.flatMap((table) =>
      readRows(table).flatMap(({ cells }) => (cells[5] ?? '').split(';').filter((office) => office !== '')),
    )
    expect(offices.length).toBeGreaterThan(2000)
    expect(offices.filter((office) => !/^[^@;]+@\d{4}-(?:\d{4})?$/.test(office))).toEqual([])
  })

  // docs/knowledge-bases.md: "York" and "Riverside" are more often a person or a street
  it('leave out small cities that are no capital and share their name', () => {
    const surnames = new Set(
      people.flatMap((table) =>
        readRows(table).map(({ label }) => foldSurface(label.split(' ').at(-1) ?? '')),
      ),
    )
    const others = new Set(
      tables
        .filter((table) => table !== 'cities.tsv')
        .flatMap((table) => readRows(table).map(({ label }) => foldSurface(label))),
    )
    const small = readRows('cities.tsv').filter(
      ({ cells: [, , , , , inhabitants = '', capital = ''] }) =>
        inhabitants !== '' && Number(inhabitants) < 250 && capital === '',
    )
    const shares = ({ label }: { readonly label: string }) => {
      const name = foldSurface(label)
      return nameVocabulary().genderOf.has(name) || surnames.has(name) || others.has(name)
    }
    expect(small.length).toBeGreaterThan(20)
    expect(small.filter(shares).map(({ label }) => label)).toEqual([])
  })
})
