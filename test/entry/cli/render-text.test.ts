import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../../src/entry/cli/display-width.js'
import { colorPalette, plainPalette } from '../../../src/entry/cli/palette.js'
import { renderText } from '../../../src/entry/cli/render-text.js'
import { directQuote, indirectQuote, sample, spanOf } from './sample-analysis.js'

const page = { width: 72, palette: plainPalette }

describe('renderText', () => {
  it('lays out everything an editor wants to see', () => {
    expect(renderText(sample, page, null)).toBe(`Town buys two ferries

WHO SAID WHAT
  Ada Lind, Mayor
    said   mixed     the town would pay “about $3 million” for two
                     ferries
    added  direct    “They float,”

MONEY
  about $3 million  ≈ 3,000,000 USD  by the town · pay · for two ferries

OTHER FIGURES
  two  2  ferries

DATES
  Monday  2031-03-10

PEOPLE
  Ada Lind  2×  Mayor · also she · Q1 Ada Lind, mayor

PROBLEMS
  info  links  nothing was linked (no-knowledge-base)
`)
  })

  it('shows only what was picked, under its own heading', () => {
    expect(renderText(sample, page, ['money', 'dates'])).toBe(`Town buys two ferries

MONEY
  about $3 million  ≈ 3,000,000 USD  by the town · pay · for two ferries

DATES
  Monday  2031-03-10
`)
  })

  it('starts a new heading where the speaker changes and says so where none is named', () => {
    const nameless = { ...directQuote, speakers: [] }
    const lines = renderText({ ...sample, quotes: [indirectQuote, nameless] }, page, ['quotes']).split('\n')
    expect(lines.filter((line) => /^ {2}\S/.test(line))).toEqual(['  Ada Lind, Mayor', '  no source named'])
  })

  it('shows where the reporting words interrupt a quote', () => {
    const split = { ...directQuote, spans: [spanOf('two ferries'), spanOf('They float')] }
    expect(renderText({ ...sample, quotes: [split] }, page, ['quotes'])).toContain(
      '“two ferries … They float”',
    )
  })

  it('shows the words around a figure of which nothing is known, and the same row once', () => {
    const text = 'Ferries burn 900 litres and 30 in port, or 30 in port.'
    const at = (word: string) => ({
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
      text: word,
    })
    const bare = {
      ...at('30'),
      id: 'a1',
      type: 'number',
      value: 30,
      bound: 'exact',
      sentence: 0,
      per: null,
      change: null,
      counted: null,
    } as const
    const document = {
      ...sample.document,
      text,
      blocks: [],
      sentences: [{ ...at(text), paragraph: 0, firstToken: 0, endToken: 0 }],
    }
    expect(renderText({ ...sample, document, amounts: [bare, bare] }, page, ['amounts'])).toBe(
      'OTHER FIGURES\n  30  30  Ferries burn 900 litres and 30 in port, or 30 in port.\n',
    )
  })

  it('leaves out marks of markdown and the dash of a dateline in the title', () => {
    const block = (kind: 'headline' | 'byline' | 'dateline', text: string) => ({
      ...spanOf('two'),
      text,
      kind,
      confidence: 1,
    })
    const blocks = [
      block('headline', '## Town buys'),
      block('byline', '*By Ana Cole*'),
      block('dateline', 'CORK (AP) —'),
    ]
    const text = renderText({ ...sample, document: { ...sample.document, blocks } }, page, ['problems'])
    expect(text.split('\n').slice(0, 2)).toEqual(['Town buys', 'By Ana Cole · CORK (AP)'])
  })

  it('says so where there is nothing to show', () => {
    const empty = { ...sample, text: '', document: { ...sample.document, blocks: [] }, quotes: [] }
    expect(renderText(empty, page, ['quotes'])).toBe('Nothing to show: the text is empty.\n')
    expect(renderText({ ...empty, text: 'Rain.' }, page, ['quotes'])).toBe('Nothing to show.\n')
  })

  it('keeps every line within the width, whatever stands in the article', () => {
    const long = {
      ...directQuote,
      text: `${'word '.repeat(60)}${'x'.repeat(300)} 東京都知事は語った。`.repeat(3),
    }
    for (const width of [48, 72, 120]) {
      const text = renderText({ ...sample, quotes: [long] }, { width, palette: plainPalette }, null)
      expect(text.split('\n').filter((line) => displayWidth(line) > width)).toEqual([])
    }
  })

  it('lets no control character of the article through to the terminal', () => {
    const words = 'clear \u001b[2J\u0007the\u202escreen\r\n\u009b1m'
    const hostile = { ...directQuote, spans: [{ start: 0, end: words.length, text: words }] }
    const text = renderText({ ...sample, quotes: [hostile] }, page, ['quotes'])
    expect(text).toContain('“clear [2J thescreen 1m”')
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
  })

  it('differs from the coloured text by escape sequences alone', () => {
    const colored = renderText(sample, { width: 72, palette: colorPalette }, null)
    expect(colored).toContain('\u001b[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken out
    expect(colored.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(renderText(sample, page, null))
  })
})
