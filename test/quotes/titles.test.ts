import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'
import { readQuotes } from './read-quotes.js'

const speakersOf = (article: string) => readQuotes(article).flatMap(({ speakers }) => speakers)
const rolesOf = (article: string) =>
  analyze(article).quotes.flatMap(({ speakers }) => speakers.map(({ role }) => role))

describe('a title before the speaker’s name', () => {
  it.each([
    ['“It rains a lot here,” said lead author Ann Lee.', 'Ann Lee', 'lead author'],
    [
      '“It rains a lot here,” said study co-author Dr. Ivo Zelenka of Leeds University.',
      'Ivo Zelenka',
      'study co-author',
    ],
    ['Assistant U.S. Attorney Dana Whit said the case was closed.', 'Dana Whit', 'Assistant U.S. Attorney'],
    ['Mr Justice Pember said the claim was late.', 'Pember', 'Justice'],
  ])('is read whole in %s', (article, name, role) => {
    expect(speakersOf(article)).toEqual([name])
    expect(rolesOf(article)).toEqual([role])
  })

  it.each(['They lead author Ann Lee to the water.', 'The firm fired author Ann Lee on Monday.'])(
    'is not seen behind a verb in %s',
    (article) => {
      expect(readQuotes(article)).toEqual([])
    },
  )
})

describe('an apposition behind a nominal speaker', () => {
  it('names the speaker', () => {
    const article =
      'The fund sued the state. “It is late,” said its director, Dr. Priya Nair, who added that more suits would come.'
    expect(speakersOf(article)).toEqual(['Priya Nair', 'Priya Nair'])
  })

  it('names nobody where it only describes', () => {
    expect(readQuotes('“It is late,” said his sister, a Boston nurse.')).toMatchObject([
      { speakers: ['his sister'] },
    ])
  })
})

describe('who answers a question', () => {
  const before = 'Coach Dan Lind praised Chidi Okoro on Monday. “He is fit,” Lind said.\n\n'

  it.each([
    ['Pressed on whether Okoro would start, he replied: “You’ll see.”', 'Dan Lind'],
    ['Asked about Okoro, he said: “You’ll see.”', 'Dan Lind'],
    ['Asked about the coach, Okoro said: “You’ll see.”', 'Chidi Okoro'],
  ])('is who spoke last, unless named: %s', (article, name) => {
    expect(readQuotes(before + article).at(-1)?.speakers).toEqual([name])
  })
})

describe('a source kept unnamed by a later sentence', () => {
  const groundOf = (article: string) =>
    analyze(article).quotes[0]?.speakers.map(({ anonymous, anonymityGround }) => [
      anonymous,
      anonymityGround?.text ?? null,
    ])

  it.each([
    [
      'A person close to her said the vote was lost. The person was not authorized to discuss the count and spoke on condition of anonymity.',
      'not authorized to discuss the count',
    ],
    [
      'A senior White House official said no. “It is late,” the official said.\n\nThe official spoke on condition of anonymity because talks go on.',
      'because talks go on',
    ],
    [
      'Two officials said the ship had sunk. They spoke on condition of anonymity because they feared for their jobs.',
      'because they feared for their jobs',
    ],
    ['An official said the ship had sunk. The mayor was not authorized to comment.', null],
  ])('has its ground there: %s', (article, ground) => {
    expect(groundOf(article)).toEqual([[true, ground]])
  })
})
