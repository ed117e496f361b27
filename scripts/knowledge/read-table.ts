import { readFileSync } from 'node:fs'
import type { AliasKind } from '../../src/links/types.js'

/** How the tables in data/knowledge mark an alias that is no full name. */
const MARKS: Record<string, AliasKind> = {
  '^': 'acronym',
  '~': 'demonym',
  '<': 'former',
  '@': 'metonym',
  '*': 'short',
}

/** Reads a tab-separated table: lines of `#` are notes, the first other line names the columns. */
export function readTable(path: string): readonly ReadonlyMap<string, string>[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  const [head = '', ...rows] = lines.filter((line) => line !== '' && !line.startsWith('#'))
  const columns = head.split('\t')
  return rows.map((row) => {
    const cells = row.split('\t')
    if (cells.length > columns.length) throw new Error(`${path}: too many cells in "${row}"`)
    return new Map(columns.map((column, i) => [column, (cells[i] ?? '').trim()]))
  })
}

/** "Federal Reserve|Fed*|FRB^": names with the mark of their kind. */
export function readAliases(cell: string) {
  return cell
    .split('|')
    .filter((text) => text !== '')
    .map((text) => {
      const kind = MARKS[text.slice(-1)]
      return kind === undefined ? { text, kind: 'alias' as const } : { text: text.slice(0, -1), kind }
    })
}
