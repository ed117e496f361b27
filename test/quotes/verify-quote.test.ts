import { describe, expect, it } from 'vitest'
import { analyze, verifyQuote } from '../../src/index.js'

const article = analyze(
  '“We will not close a single school in this county, and we will hire forty teachers before the spring,” Mayor Nora Quill said. “That is a promise.” The hall was half empty.',
)

describe('verifyQuote', () => {
  it.each([
    ['We will not close a single school in this county', 'verbatim', []],
    ['we will not close a single school', 'verbatim', []],
    ['“That is a promise.”', 'verbatim', []],
    [
      'We will ... hire forty teachers',
      'abridged',
      [['', 'not close a single school in this county, and we will', true]],
    ],
    ['We will not close a single [primary] school', 'abridged', [['primary', null, true]]],
    ['We will not shut a single school in this county', 'altered', [['shut', 'close', false]]],
    ['We will close a single school in this county', 'altered', [['', 'not', false]]],
    ['They will not close a single school in this county', 'altered', [['They', null, false]]],
    ['We will not close a single school in this county, ever', 'altered', [['ever', null, false]]],
    [
      'Folks, they will not close a single school in that town',
      'altered',
      [
        ['Folks, they', null, false],
        ['that town', null, false],
      ],
    ],
    ['Taxes will go up next year', 'absent', []],
    ['', 'absent', []],
    ['[sic]', 'absent', []],
  ])('reads %j as %s', (quotation, status, changes) => {
    const verdict = verifyQuote(quotation, article)
    expect(verdict.status).toBe(status)
    expect(
      verdict.changes.map(({ given, printed, marked }) => [given, printed?.text ?? null, marked]),
    ).toEqual(changes)
  })

  it('says who said the words, and where they stand', () => {
    const verdict = verifyQuote('that is a promise', article)
    expect(verdict.speakers.map(({ name }) => name)).toEqual(['Nora Quill'])
    expect(verdict.quote).toBe('q1')
    expect(article.text.slice(verdict.span?.start, verdict.span?.end)).toBe('That is a promise')
  })

  it('gives the writer’s own words to nobody', () => {
    expect(verifyQuote('The hall was half empty', article)).toMatchObject({
      status: 'verbatim',
      quote: null,
      speakers: [],
    })
  })

  it('does not search the article for each of a thousand ellipses', () => {
    const text = 'The hall was half empty and cold. '.repeat(1000)
    const timeOf = (ellipses: number) => {
      const start = performance.now()
      expect(verifyQuote('zebra lion ... '.repeat(ellipses), text).status).toBe('absent')
      return performance.now() - start
    }
    timeOf(30)
    expect(timeOf(1000)).toBeLessThan(10 * timeOf(30))
  })

  it('takes several ellipses', () => {
    const text = 'The hall was half empty and cold.'
    expect(verifyQuote('The hall ... empty ... cold', text).status).toBe('abridged')
    expect(verifyQuote('The hall ... empty ... warm', text).status).toBe('altered')
  })

  it('takes a bare text', () => {
    expect(verifyQuote('half empty', 'The hall was half empty.').status).toBe('verbatim')
  })
})
