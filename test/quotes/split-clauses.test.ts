import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'
import { readQuotes } from './read-quotes.js'

const textsOf = (article: string) => readQuotes(article).map(({ text }) => text)

describe('a clause whose end stands in marks', () => {
  it.each([
    ['Lind said the ruling also “shows how much is lost.”', 'the ruling also “shows how much is lost.”'],
    ['Lind said big ports, “even in a bad year, stay rich.”', 'big ports, “even in a bad year, stay rich.”'],
    [
      'The letter indicated Lind “needs to hurry” and “may yet lose heart.”',
      'Lind “needs to hurry” and “may yet lose heart.”',
    ],
    [
      'Lind told the Herald the number of boats that would be lost in the storm “looks more like six”.',
      'the number of boats that would be lost in the storm “looks more like six”',
    ],
    [
      'Lind says that after the flood, “the town had to mend it.”',
      'that after the flood, “the town had to mend it.”',
    ],
    [
      'Lind said the cap, which held rents down, “takes too much from them.”',
      'the cap, which held rents down, “takes too much from them.”',
    ],
    ['Lind called that “a great and lasting shame”.', 'that “a great and lasting shame”'],
    ['Lind described that as “a great and lasting shame”.', 'that as “a great and lasting shame”'],
    ['Lind admitted in hindsight “it would be better” to wait.', '“it would be better” to wait'],
  ])('is one report in %s', (article, text) => {
    expect(readQuotes(article)).toMatchObject([{ kind: 'mixed', text }])
  })

  it.each([
    ['The board called Lind “a man of many words”.', 'Lind “a man of many words”'],
    ['Lind wrote a song, “The Way to the Harbor,” in May.', undefined],
  ])('is no such thing in %s', (article, text) => {
    expect(textsOf(article)[0]).toBe(text)
  })
})

describe('a clause that its tag parts', () => {
  it.each([
    [
      'His offer, Omar Lind said, “was possible because we met.”',
      ['His offer', 'was possible because we met.'],
    ],
    ['Ada Holm was there, Omar Lind says, “and we argued.”', ['Ada Holm was there', 'and we argued.']],
    ['The pier is old, Omar Lind said, “but it will hold.”', ['The pier is old', 'but it will hold.']],
  ])('is one quote with what stands before it in %s', (article, texts) => {
    const [quote, ...others] = analyze(article).quotes
    expect(others).toEqual([])
    expect(quote?.spans.map(({ text }) => text)).toEqual(texts)
  })

  it.each([
    'In Dover, Omar Lind said, “and in Leeds it rained.”',
    'When it rained, Omar Lind said, “so what.”',
  ])('does not hold an opening in %s', (article) => {
    expect(textsOf(article)).toHaveLength(1)
    expect(textsOf(article)[0]).not.toMatch(/Dover|When/)
  })

  it('does not hold a linking word', () => {
    expect(textsOf('However, Omar Lind said, the board is slow.')).toEqual(['the board is slow'])
  })
})

describe('what was said behind a time', () => {
  it.each([
    ['Lind said when it was built in June that the wall would hold.', 'that the wall would hold'],
    ['Lind said in a statement after the song became famous that it was old.', 'that it was old'],
    ['Lind said in a June 3, 2031, talk on Harbor TV that the wall was old.', 'that the wall was old'],
    ['Lind said hours after the end of the vote that it was late.', 'that it was late'],
    [
      'Lind repeated, as he did in a speech last spring to the Harbor Club, that it was late.',
      'that it was late',
    ],
    ['Lind said on Sunday he met Orr and that it was late.', 'he met Orr and that it was late'],
  ])('opens with its “that” in %s', (article, text) => {
    expect(textsOf(article)).toEqual([text])
  })

  it('keeps the word that limits it', () => {
    expect(textsOf('Lind said only six of the workers came.')).toEqual(['only six of the workers came'])
  })

  it('ends before the main clause behind an opening with its own report', () => {
    const article = 'At a meeting announcing the plan, a reporter asked Ada Holm, “Why now?”'
    expect(readQuotes(article)).toMatchObject([{ text: 'Why now?', mention: 'a reporter' }])
  })

  it.each([
    [
      'Lind is warning that ports may lose, as in Leeds where by May, some weeks into the season, 13 boats and yachts had reported leaks.',
      'that ports may lose, as in Leeds where by May, some weeks into the season, 13 boats and yachts had reported leaks',
    ],
    [
      'Lind said it was weighing boats, buses and mending its pier.',
      'it was weighing boats, buses and mending its pier',
    ],
    [
      'Lind left, saying she could no longer row but will continue to swim.',
      'she could no longer row but will continue to swim',
    ],
  ])('goes on in %s', (article, text) => {
    expect(textsOf(article)).toContain(text)
  })
})

describe('a sentence that a title in marks closes', () => {
  it('was said by the tag behind it', () => {
    const article = 'The town grew after the “Great Flood,” Lind said. Rents rose.'
    expect(readQuotes(article)).toMatchObject([
      { text: 'The town grew after the “Great Flood,”', speakers: ['Lind'] },
    ])
  })
})
