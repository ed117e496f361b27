import type { Quote, Speaker } from 'nutgraf'
import { displayWidth } from './display-width.js'
import type { Page } from './page.js'
import { printable } from './printable.js'
import { renderTable } from './render-table.js'
import { pad, wrap } from './wrap.js'

const WIDEST_CUE = 14
const WIDEST_KIND = 'indirect'.length

/** Who said what, in the order of the article; quotes of one speaker in a row stand under one heading. */
export function renderQuotes(quotes: readonly Quote[], page: Page): string[] {
  const cueWidth = Math.min(WIDEST_CUE, Math.max(0, ...quotes.map((quote) => displayWidth(cueOf(quote)))))
  return groupBySpeaker(quotes).flatMap((group, i) => [
    ...(i > 0 ? [''] : []),
    ...renderSpeakers(group.speakers, page),
    ...renderWords(group.quotes, cueWidth, page),
  ])
}

interface Group {
  readonly speakers: readonly Speaker[]
  readonly quotes: Quote[]
}

function groupBySpeaker(quotes: readonly Quote[]): Group[] {
  const groups: Group[] = []
  for (const quote of quotes) {
    const last = groups.at(-1)
    if (last !== undefined && sameSpeakers(last.speakers, quote.speakers)) last.quotes.push(quote)
    else groups.push({ speakers: quote.speakers, quotes: [quote] })
  }
  return groups
}

function sameSpeakers(a: readonly Speaker[], b: readonly Speaker[]): boolean {
  return (
    a.length === b.length && a.every(({ entity, name }, i) => entity === b[i]?.entity && name === b[i]?.name)
  )
}

function renderSpeakers(speakers: readonly Speaker[], { palette, width }: Page): string[] {
  if (speakers.length === 0) return [`  ${palette.faint('no source named')}`]
  return speakers.flatMap(({ name, role, anonymous }) => {
    const notes = [role ?? '', anonymous ? 'not named' : ''].filter((note) => note !== '').join(', ')
    const [first = '', ...rest] = wrap(printable(notes === '' ? name : `${name}, ${notes}`), width - 2)
    const named = printable(name)
    const head = first.startsWith(named)
      ? palette.name(named) + palette.faint(first.slice(named.length))
      : palette.name(first)
    return [`  ${head}`, ...rest.map((line) => `  ${palette.faint(line)}`)]
  })
}

/** Columns: the reporting words, the kind, the quote; the first two as wide in every group. */
function renderWords(quotes: readonly Quote[], cueWidth: number, { palette, width }: Page): string[] {
  return renderTable(
    [
      { cells: quotes.map((quote) => pad(cueOf(quote), cueWidth)), max: WIDEST_CUE, paint: palette.value },
      { cells: quotes.map((quote) => pad(quote.kind, WIDEST_KIND)), max: WIDEST_KIND, paint: palette.faint },
    ],
    { cells: quotes.map(quoteLine), max: width, paint: palette.quote },
    4,
    width,
  )
}

/** The reporting words; of long ones the last that have room: "threatened" of "has repeatedly threatened". */
function cueOf({ cue }: Quote): string {
  if (cue === null) return '–'
  const words = printable(cue.text)
  if (cue.negated) return words
  const kept = words.split(' ')
  while (kept.length > 1 && displayWidth(kept.join(' ')) > WIDEST_CUE) kept.shift()
  return kept.join(' ')
}

/** “The words … and more words.” (in a statement, to CNN) */
function quoteLine({ kind, spans, medium, addressee, parent }: Quote): string {
  const words = printable(spans.map((span) => span.text).join(' … '))
  const notes = [
    medium?.text ?? '',
    addressee === null ? '' : `to ${addressee.text}`,
    parent === null ? '' : 'quoted by the speaker',
  ]
  const note = printable(notes.filter((part) => part !== '').join(', '))
  const marked = kind === 'direct' ? `“${words}”` : words
  return note === '' ? marked : `${marked} (${note})`
}
