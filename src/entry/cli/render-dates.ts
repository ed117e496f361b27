import type { DateMention } from 'nutgraf'
import type { Page } from './page.js'
import { printable } from './printable.js'
import { renderRows } from './render-rows.js'

/** One line a date: the words of the article and the days they stand for. */
export function renderDates(dates: readonly DateMention[], { palette, width }: Page): string[] {
  const rows = dates.map((date) => [printable(date.text), describeDays(date)])
  return renderRows(rows, [{ max: 30, paint: palette.name }], palette.value, width)
}

/** "2031-03-11", "2031-04-01 to 2031-04-30", or why there is none. */
function describeDays({ first, last, time, grain }: DateMention): string {
  if (first === null) return `${grain}, needs --date`
  const days = last === null || last === first ? first : `${first} to ${last}`
  return time === null ? days : `${days} ${time}`
}
