import { describe, expect, it } from 'vitest'
import { readQuotes } from './read-quotes.js'

describe('marks around a name, a title or a term', () => {
  it.each([
    'The tower was dubbed the “Old Lady” by sailors.',
    'Boats sailed to the old jail, dubbed the “Harbor Hilton” by guards who slept there.',
    'The songs were called the “Harbor Tunes.”',
    'A film starring Ada Lund and Madge Bell called “White Harbor” came out.',
    'Nora Quill runs the campaign “Start with one.” It goes on.',
    'He sang the song “Wait for me at the river” to a full house.',
    'The service shows films from Harbor Studios, “Boat Wars,” Marble and others.',
    'Because users can be firms, “creators,” and plain people, Ann Orr gave up.',
    'What Lind calls it cannot be printed here.',
  ])('are not speech in %s', (article) => {
    expect(readQuotes(article)).toEqual([])
  })

  it.each([
    ['Ann Orr called the dam “a disgrace to the valley.”', 'the dam “a disgrace to the valley.”'],
    ['Ann Orr was blunt in her letter, “Never,” and left.', null],
  ])('may still be somebody’s words in %s', (article, text) => {
    expect(readQuotes(article)[0]?.text ?? null).toBe(text)
  })
})

describe('the sign of a block quotation', () => {
  it.each([
    '> “We lost two boats on that day,” said Ann Orr.',
    'Ann Orr wrote:\n\n> “We lost two boats on that day.”',
  ])('is no part of the words: %s', (article) => {
    expect(readQuotes(article)).toMatchObject([{ kind: 'direct', speakers: ['Ann Orr'] }])
    expect(readQuotes(article)[0]?.text).not.toContain('>')
  })
})

describe('what goes on behind a tag', () => {
  it.each([
    '“For the harbor,” Ann Orr had said as she closed her case, “it is too late.”',
    '“For the harbor,” Ann Orr said of the storm, “it is too late.”',
  ])('is the rest of the quotation over a clause: %s', (article) => {
    expect(readQuotes(article)).toMatchObject([
      { text: 'For the harbor it is too late.', speakers: ['Ann Orr'], rule: 'quote-then-tag' },
    ])
  })

  it('is not a sentence that happens to end with a verb', () => {
    const article = '“We want more,” Ann Orr said. “They said no.” The guests around the table laughed.'
    expect(readQuotes(article)).toMatchObject([{ text: 'We want more They said no.', speakers: ['Ann Orr'] }])
  })
})

describe('"it" beside a quotation', () => {
  it('is the organisation that spoke before', () => {
    const article =
      '“We weighed the proof,” the Harbor Authority said.\n\n“The case is closed,” it added.\n\nRain fell.'
    expect(readQuotes(article).map(({ speakers }) => speakers)).toEqual([
      ['Harbor Authority'],
      ['Harbor Authority'],
    ])
  })
})
