import type { ArticleAnalysis, EntityType } from 'nutgraf'
import type { Page } from './page.js'
import type { Pick } from './picks.js'
import { renderAmounts } from './render-amounts.js'
import { renderDates } from './render-dates.js'
import { renderDocument } from './render-document.js'
import { renderEntities } from './render-entities.js'
import { renderProblems } from './render-problems.js'
import { renderQuotes } from './render-quotes.js'
import { renderTitle } from './render-title.js'

interface Section {
  readonly title: string
  /** The picks that ask for it. */
  readonly picks: readonly Pick[]
  readonly inDefault: boolean
  readonly render: (analysis: ArticleAnalysis, page: Page) => string[]
}

const entities =
  (...types: readonly EntityType[]): Section['render'] =>
  (analysis, page) =>
    renderEntities(
      analysis.entities.filter(({ named, type }) => named && types.includes(type)),
      page,
    )

const sections: readonly Section[] = [
  {
    title: 'Layout',
    picks: ['document'],
    inDefault: false,
    render: ({ document }, page) => renderDocument(document, page),
  },
  {
    title: 'Who said what',
    picks: ['quotes'],
    inDefault: true,
    render: ({ quotes }, page) => renderQuotes(quotes, page),
  },
  {
    title: 'Money',
    picks: ['money', 'amounts'],
    inDefault: true,
    render: ({ amounts, document }, page) =>
      renderAmounts(
        amounts.filter(({ type }) => type === 'money'),
        document,
        page,
      ),
  },
  {
    title: 'Other figures',
    picks: ['amounts'],
    inDefault: true,
    render: ({ amounts, document }, page) =>
      renderAmounts(
        amounts.filter(({ type }) => type !== 'money'),
        document,
        page,
      ),
  },
  {
    title: 'Dates',
    picks: ['dates'],
    inDefault: true,
    render: ({ dates }, page) => renderDates(dates, page),
  },
  { title: 'People', picks: ['people', 'entities'], inDefault: true, render: entities('person') },
  {
    title: 'Organizations',
    picks: ['organizations', 'entities'],
    inDefault: true,
    render: entities('organization'),
  },
  { title: 'Places', picks: ['places', 'entities'], inDefault: true, render: entities('place') },
  {
    title: 'Other names',
    picks: ['entities'],
    inDefault: true,
    render: entities('event', 'group', 'product', 'work', 'other'),
  },
  {
    title: 'Problems',
    picks: ['problems'],
    inDefault: true,
    render: ({ problems }, page) => renderProblems(problems, page),
  },
]

/** What an editor wants to see of an article: its title, then each section that has something to show. */
export function renderText(analysis: ArticleAnalysis, page: Page, wanted: readonly Pick[] | null): string {
  const shown = sections.filter(({ picks, inDefault }) =>
    wanted === null ? inDefault : picks.some((name) => wanted.includes(name)),
  )
  const parts = shown.map(({ title, render }) => {
    const lines = render(analysis, page)
    return lines.length === 0 ? [] : [page.palette.heading(title.toUpperCase()), ...lines]
  })
  const filled = [renderTitle(analysis.document, page), ...parts].filter((lines) => lines.length > 0)
  return filled.length === 0
    ? `Nothing to show${analysis.text.trim() === '' ? ': the text is empty' : ''}.\n`
    : `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
