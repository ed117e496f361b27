import { displayWidth } from './display-width.js'
import { clip, pad, wrap } from './wrap.js'

/** One column: its cells, the most it may take, and its colour. */
export interface Column {
  readonly cells: readonly string[]
  readonly max: number
  readonly paint: (text: string) => string
}

const GAP = 2

/**
 * Lines of a table without rules: all columns but the last are as wide as their widest cell (at most `max`) and
 * clipped; the last takes the rest of the line and wraps under itself.
 */
export function renderTable(
  columns: readonly Column[],
  last: Column,
  indent: number,
  width: number,
): string[] {
  const widths = columns.map(({ cells, max }) => Math.min(max, Math.max(0, ...cells.map(displayWidth))))
  const start = indent + widths.reduce((sum, size) => sum + (size > 0 ? size + GAP : 0), 0)
  const room = Math.max(20, width - start)
  return last.cells.flatMap((cell, row) => {
    const head = columns
      .map(({ cells, paint }, i) => renderCell(cells[row] ?? '', widths[i] ?? 0, paint))
      .join('')
    return wrap(cell, room).map((line, i) =>
      `${i === 0 ? ' '.repeat(indent) + head : ' '.repeat(start)}${last.paint(line)}`.trimEnd(),
    )
  })
}

function renderCell(text: string, width: number, paint: (text: string) => string): string {
  if (width === 0) return ''
  const shown = clip(text, width)
  return paint(shown) + pad('', width + GAP - displayWidth(shown))
}
