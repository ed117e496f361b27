import { describe, expect, it } from 'vitest'
import { readQuotes } from './read-quotes.js'

describe('paragraphs that open with a label and a colon', () => {
  it('are turns where somebody speaks to another', () => {
    const article =
      'HOST: Why did it fail?\n\nQUILL: The wind turned.\n\nHOST: And now?\n\nQUILL: Boats wait for spring.'
    expect(readQuotes(article).map(({ rule }) => rule)).toEqual(['turn', 'turn', 'turn', 'turn'])
  })

  it.each([
    'HARBOR: Boats lay at anchor on Monday\n\nThe storm came at noon.\n\nRIVER: The bridge was closed\n\nHARBOR: Cranes stood still',
    'NOTES\n\nRovers: Jan Orr missed his third match with a sore knee.\n\nWanderers: Lee Poe left the field at half time.\n\nRovers: Host Dover on Friday.\n\nWanderers: Visit Leeds on Friday.',
  ])('are captions and notes where nobody does: %s', (article) => {
    expect(readQuotes(article)).toEqual([])
  })
})

describe('"according to" beside a verb of saying', () => {
  it.each([
    ['“It is late,” Ann Orr told settlers, according to a statement.', 'Ann Orr', 'It is late'],
    ['According to the Weekly Post, Ann Orr wrote: “I want to know why.”', 'Ann Orr', 'I want to know why.'],
    [
      'Joe Lind was born here. According to his aunt, Ann Orr, “He was bright from the start.”',
      'Ann Orr',
      'He was bright from the start.',
    ],
  ])('leaves the words in marks to the one who said them: %s', (article, speaker, text) => {
    expect(readQuotes(article)).toMatchObject([{ kind: 'direct', speakers: [speaker], text }])
  })

  it('names the source of a report with marked words in it', () => {
    expect(readQuotes('According to the bank, prices “rose twice” in May.')).toMatchObject([
      { kind: 'mixed', text: 'prices “rose twice” in May', speakers: ['the bank'] },
    ])
  })
})

describe('marks further on in a report', () => {
  it('are the end of what is reported', () => {
    const article = 'Ann Orr argued that the dam was “too old,” which led to “the worst flood in years.”'
    expect(readQuotes(article)).toMatchObject([
      { text: 'that the dam was “too old,” which led to “the worst flood in years.”', speakers: ['Ann Orr'] },
    ])
  })
})
