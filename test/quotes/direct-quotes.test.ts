import { describe, expect, it } from 'vitest'
import { readQuotes } from './read-quotes.js'

describe('a quotation beside its tag', () => {
  it.each([
    ['“The bridge is safe,” Nora Quill said.', 'The bridge is safe', 'Nora Quill', 'say'],
    ['“The bridge is safe,” said Nora Quill.', 'The bridge is safe', 'Nora Quill', 'say'],
    ['“Is it safe?” she asked.', 'Is it safe?', 'she', 'ask'],
    ['“The bridge is safe!” Ivan Brandt shouted.', 'The bridge is safe!', 'Ivan Brandt', 'shout'],
    ['Nora Quill said: “The bridge is safe.”', 'The bridge is safe.', 'Nora Quill', 'say'],
    ['Said Nora Quill: “The bridge is safe.”', 'The bridge is safe.', 'Nora Quill', 'say'],
    ['Ivan Brandt went on: “The bridge is safe.”', 'The bridge is safe.', 'Ivan Brandt', 'go on'],
    ['“The bridge,” Quill said, “is safe.”', 'The bridge is safe.', 'Quill', 'say'],
    [
      '“The bridge is safe,” Nora Quill, an engineer from Leeds, told reporters.',
      'The bridge is safe',
      'Nora Quill',
      'tell',
    ],
    ['“The bridge is safe,” Rep. Nora Quill (D-Ohio) said.', 'The bridge is safe', 'Rep. Nora Quill', 'say'],
    ['“The bridge is safe,” Nora Quill harrumphed.', 'The bridge is safe', 'Nora Quill', 'harrumph'],
    ['“The bridge is safe.” — Nora Quill', 'The bridge is safe.', 'Nora Quill', '—'],
  ])('goes to the one who is named in %s', (article, text, mention, cue) => {
    expect(readQuotes(article)).toMatchObject([{ kind: 'direct', text, mention, cue }])
  })

  it('leaves the marks and the comma before the tag out of its span', () => {
    const article = '“The bridge is safe,” Nora Quill said.'
    expect(article.slice(1, 19)).toBe('The bridge is safe')
    expect(readQuotes(article)[0]?.text).toBe('The bridge is safe')
  })
})

it.each([
  ['They parted in what their manager, Ada Lund, called “a slow and bitter end of it all”.', 'their manager'],
  ['They parted in what their manager called “a slow and bitter end of it all”.', 'their manager'],
])('what somebody called it is that person’s words: %s', (article, mention) => {
  expect(readQuotes(article)).toMatchObject([{ text: 'a slow and bitter end of it all', mention }])
})

it.each(['It is a group called “the Ring of Nine”.', 'In what sailors called the “Old Guard”, boats met.'])(
  'what something is called is a name: %s',
  (article) => {
    expect(readQuotes(article)).toEqual([])
  },
)

describe('marked words inside a report', () => {
  it.each([
    [
      'Nora Quill called the plan “a costly joke” and walked out.',
      'the plan “a costly joke”',
      'Nora Quill',
      'call',
    ],
    ['Nora Quill vowed to “fight it to the end.”', 'to “fight it to the end.”', 'Nora Quill', 'vow'],
    [
      'The council said the bridge was “safe for now” on Monday.',
      'the bridge was “safe for now” on Monday',
      'The council',
      'say',
    ],
  ])('make a mixed quote of %s', (article, text, mention, cue) => {
    expect(readQuotes(article)).toMatchObject([{ kind: 'mixed', text, mention, cue }])
  })

  it.each([
    ['The plan was described as “a costly joke” by Nora Quill.', 'a costly joke', 'Nora Quill'],
    ['Nora Quill’s promise of “a bridge for everybody” fell flat.', 'a bridge for everybody', 'Nora Quill'],
  ])('go to the agent or owner in %s', (article, text, mention) => {
    expect(readQuotes(article)).toMatchObject([{ text, mention }])
  })
})

describe('marks that hold no speech', () => {
  it.each([
    'The “smart” meter broke on Monday.',
    'The so-called “smart” bridge fell.',
    'He watched “Meet the Neighbors” at home.',
    'She sang “Rivers of My Town” twice.',
    'A band called “The Old Dogs” played.',
    'He wore a hat with “Mend It Now” on it.',
    'The film “A Long Way to Dover” opened on Friday.',
    'Her brother, Al “Shorty” Brandt, won.',
  ])('are left alone in %s', (article) => {
    expect(readQuotes(article)).toEqual([])
  })
})

describe('a title behind a comma', () => {
  it.each([
    'Lind sold copies of her memoir, “Iron Hands.”',
    'He hosts a new show, “The Long Evening,” on Mondays.',
  ])('is nobody’s words in %s', (article) => {
    expect(readQuotes(article)).toEqual([])
  })
})
