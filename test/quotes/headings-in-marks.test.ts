import { describe, expect, it } from 'vitest'
import { readQuotes } from './read-quotes.js'

const textsOf = (article: string) => readQuotes(article).map(({ text }) => text)

describe('a line in marks without a stop', () => {
  it('is a heading between paragraphs, and goes on with nobody’s words', () => {
    const article =
      '“We tried hard,” Ann Orr said. “Nobody helped.”\n\n“Boats that never came”\n\nThe harbor was empty by noon.'
    expect(textsOf(article)).toEqual(['We tried hard Nobody helped.'])
  })

  it('is a pull quote however long it is', () => {
    const article =
      'The river rose again.\n\n“My only wish is to show the people of this valley that the dam was not built in vain”\n\nBoats lay at anchor.'
    expect(textsOf(article)).toEqual([])
  })

  it.each([
    ['a stop', 'Boats waited.\n\n“Nobody came.”\n\nThe harbor was empty.', 'Nobody came.'],
    ['a colon before it', 'The card from Ann Orr read:\n\n“To my son”\n\nHe kept it.', 'To my son'],
    ['a name below it', '“All we have is time”\n\n— Nora Quill\n\nIt rained.', 'All we have is time'],
  ])('is a quotation with %s', (_, article, text) => {
    expect(textsOf(article)).toEqual([text])
  })
})

describe('a pull quote that is signed inside its marks', () => {
  it.each([
    [
      'The party named five people.\n\n"The plan could come too late.\n\nFormer Harbor chief Ben Jellicoe."\n\nIt rained.',
      'The plan could come too late.',
      'Former Harbor chief Ben Jellicoe',
    ],
    [
      'It rained.\n\n“Nobody has a plan.\n\nJosie Binns, Valley Policy Institute.”\n\nBoats left.',
      'Nobody has a plan.',
      'Josie Binns',
    ],
  ])('is of the one who signs: %s', (article, text, mention) => {
    expect(readQuotes(article)).toMatchObject([{ text, mention, rule: 'dash-name' }])
  })

  it('is not signed by the next turn of a transcript in marks', () => {
    const article = 'It rained.\n\n“QUILL: Nobody has a plan.\n\n“LANE: Governor, wait.”\n\nBoats left.'
    expect(readQuotes(article).map(({ speakers }) => speakers)).toEqual([['QUILL'], ['LANE']])
  })

  it('is not signed by a last sentence', () => {
    const article = 'It rained.\n\n“Nobody has a plan.\n\nWe wait for Josie Binns.”\n\nBoats left.'
    expect(readQuotes(article)).toMatchObject([
      { text: 'Nobody has a plan.', speakers: [] },
      { text: 'We wait for Josie Binns.', speakers: [] },
    ])
  })
})

describe('a paragraph in marks', () => {
  it.each([
    ['Ann Orr argued that the dam was safe.\n\n“Nobody drowned.”', 'Ann Orr', 'argue'],
    ['The Orr Fund issued a statement on the spill.\n\n“We are sorry.”', 'Orr Fund', 'issue'],
    ['The dam holds.\n\nAnn Orr is not convinced.\n\n“Nobody looks.”', 'Ann Orr', 'convince'],
  ])('is of the one whose words the paragraph before reports: %s', (article, speaker, cue) => {
    expect(readQuotes(article).at(-1)).toMatchObject({ speakers: [speaker], cue, rule: 'previous-subject' })
  })

  it('is nobody’s behind a paragraph that only tells of somebody', () => {
    expect(
      readQuotes('Ann Orr was born in Dover in the year of the flood.\n\n“Nobody drowned.”'),
    ).toMatchObject([{ speakers: [] }])
  })
})
