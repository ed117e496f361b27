import type { ArticleDocument } from 'nutgraf'
import type { Page } from './page.js'
import { printable } from './printable.js'
import { renderTable } from './render-table.js'

/** One line a block of layout: its kind and its first words. */
export function renderDocument({ blocks }: ArticleDocument, { palette, width }: Page): string[] {
  return renderTable(
    [{ cells: blocks.map((block) => block.kind), max: 14, paint: palette.value }],
    { cells: blocks.map((block) => printable(block.text)), max: width, paint: (text) => text },
    2,
    width,
  )
}
