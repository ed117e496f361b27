import type { Problem } from 'nutgraf'
import type { Page } from './page.js'
import { printable } from './printable.js'
import { renderTable } from './render-table.js'

/** One line a problem: how grave, where it arose, what happened. */
export function renderProblems(problems: readonly Problem[], { palette, width }: Page): string[] {
  return renderTable(
    [
      { cells: problems.map((problem) => problem.severity), max: 8, paint: palette.alarm },
      { cells: problems.map((problem) => printable(problem.stage)), max: 16, paint: palette.name },
    ],
    {
      cells: problems.map((problem) => printable(`${problem.message} (${problem.code})`)),
      max: width,
      paint: (text) => text,
    },
    2,
    width,
  )
}
