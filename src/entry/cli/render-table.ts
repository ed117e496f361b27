import { displayWidth } from './display-width.js'
import { clip, pad, wrap } from './wrap.js'

/** One column: its cells, the most it may take, and its colour. */
export interface Column {
  readonly cells: readonly string[]
  readonly max: number
  readonly paint: (text: string) => string
}

const GAP = 2
/** With less room than this the last column stands under the others. */
const LEAST_ROOM = 20

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
  const fairShare = Math.floor((width - indent) / columns.length) - GAP
  const widths = columns.map(({ cells, max }) =>
    Math.min(max, fairShare, Math.max(0, ...cells.map(displayWidth))),
  )
  const start = indent + widths.reduce((sum, size) => sum + (size > 0 ? size + GAP : 0), 0)
  const stacked = width - start < LEAST_ROOM
  const hang = stacked ? indent + GAP : start
  return last.cells.flatMap((cell, row) => {
    const cells = columns.map(({ cells, paint }, i) => renderCell(cells[row] ?? '', widths[i] ?? 0, paint))
    const head = ' '.repeat(indent) + cells.join('')
    const tail = wrap(cell, width - hang).map((line) => last.paint(line))
    const rest = stacked ? tail : tail.slice(1)
    return [stacked ? head : head + (tail[0] ?? ''), ...rest.map((line) => ' '.repeat(hang) + line)]
      .map((line) => line.trimEnd())
      .filter((line) => line !== '')
  })
}

function renderCell(text: string, width: number, paint: (text: string) => string): string {
  if (width === 0) return ''
  const shown = clip(text, width)
  return paint(shown) + pad('', width + GAP - displayWidth(shown))
}
