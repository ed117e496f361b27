import { type Column, renderTable } from './render-table.js'

const INDENT = 2

/** A table of rows, of which those that differ in nothing stand once; the last cell of a row wraps. */
export function renderRows(
  rows: readonly (readonly string[])[],
  columns: readonly Omit<Column, 'cells'>[],
  paintLast: Column['paint'],
  width: number,
): string[] {
  const distinct = [...new Map(rows.map((row) => [row.join('\n').toLowerCase(), row])).values()]
  const cellsOf = (column: number) => distinct.map((row) => row[column] ?? '')
  return renderTable(
    columns.map((column, i) => ({ ...column, cells: cellsOf(i) })),
    { cells: cellsOf(columns.length), max: width, paint: paintLast },
    INDENT,
    width,
  )
}
