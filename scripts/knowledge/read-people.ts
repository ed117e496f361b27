import type { Alias, KnowledgeRecord } from '../../src/links/knowledge-base/knowledge-record.js'
import type { Office } from '../../src/links/types.js'
import { readAliases, readTable } from './read-table.js'
import { RANKED, rankPriors } from './read-things.js'

const GENDERS = { m: 'male', f: 'female' } as const

/** A table of people with the offices they held. A surname comes with each, as a name that others share. */
export function readPeople(
  table: string,
  countries: ReadonlyMap<string, string>,
  range = RANKED,
): readonly KnowledgeRecord[] {
  return rankPriors(readTable(table), range).map(({ row, prior }) => {
    const label = row.get('label') ?? ''
    const offices = readOffices(row.get('offices') ?? '')
    return {
      id: (row.get('id') ?? '').replace('!', ''),
      label,
      type: 'person',
      aliases: [...readAliases(row.get('aliases') ?? ''), ...surnameOf(label)],
      description: describe(row.get('description') ?? '', offices),
      country: countries.get(row.get('country') ?? '') ?? null,
      gender: row.get('gender') === 'f' ? GENDERS.f : GENDERS.m,
      offices,
      prior,
    }
  })
}

/** "president of France@2017-2022;…" */
function readOffices(cell: string): readonly Office[] {
  return cell
    .split(';')
    .filter((part) => part !== '')
    .map((part) => {
      const [title = '', years = ''] = part.split('@')
      const [from = '', to = ''] = years.split('-')
      return { title, from: readYear(from), to: readYear(to) }
    })
}

const readYear = (year: string): number | null => (year === '' ? null : Number(year))

/** "American politician, president of the United States 2009–2017" */
function describe(description: string, [office]: readonly Office[]): string {
  if (office === undefined) return description
  return `${description}, ${office.title} ${office.from ?? ''}–${office.to ?? ''}`
}

/** "Biden" of "Joe Biden"; Chinese and Korean names begin with the family's. */
function surnameOf(label: string): readonly Alias[] {
  const words = label.split(' ').filter((word) => !/^(?:Jr\.|I{1,3}|IV|VI?|XVI|of)$/.test(word))
  const last = words.at(-1)
  return words.length < 2 || last === undefined ? [] : [{ text: last, kind: 'short' }]
}
