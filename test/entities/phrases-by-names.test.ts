import { describe, expect, it } from 'vitest'
import { mentionsByName, readArticle } from './read-article.js'

describe('a title set off before its name', () => {
  it.each([
    ['The mayor of [L:Marlow], [P:Helen Ito], spoke.', 'Helen Ito', 'The mayor of Marlow'],
    ['The chair of governors, [P:Liza Trent], was away.', 'Liza Trent', 'The chair of governors'],
    ['The head of marine research, [P:Ann Lind], agreed.', 'Ann Lind', 'The head of marine research'],
  ])('is a mention: %s', (text, name, words) => expect(mentionsByName(text)[name]).toEqual([words, name]))

  it('tells its field', () => {
    const { entities } = readArticle('Head of sales [P:Petra Holm] nodded.')
    expect(entities[0]?.roles.map(({ title, of }) => [title.text, of?.text])).toEqual([['Head', 'sales']])
  })

  it('is none where it means several', () => {
    expect(mentionsByName('The Quill brothers, [P:Carl Quill] and another, fled.')['Carl Quill']).toEqual([
      'Carl Quill',
    ])
  })
})

describe('a firm that bears somebody’s name', () => {
  const opening = '[O:Marlow Systems] will close, it said. '
  it.each([
    [
      `${opening}[P:Marlow], based in [L:Leeds], lost money. Its founder, [P:Rita Marlow], left.`,
      ['Rita Marlow'],
    ],
    [`${opening}\n\n[P:Rita Marlow] runs it. [P:Marlow] is 51.`, ['Rita Marlow', 'Marlow']],
    [
      `${opening}\n\n[P:Rita Marlow] runs it.\n\nShares in [P:Marlow] fell. Ms [P:Marlow] left.`,
      ['Rita Marlow', 'Marlow'],
    ],
    [`[P:Rita Marlow] founded [O:Marlow Systems].\n\n[P:Marlow] left.`, ['Rita Marlow', 'Marlow']],
    [
      `[O:Marlow Prints] sold well.\n\n[P:Rita Marlow] drew them.\n\n[P:Marlow] left.`,
      ['Rita Marlow', 'Marlow'],
    ],
  ])('%s', (text, names) => {
    const { entities } = readArticle(text)
    const person = entities.find(({ name }) => name === 'Rita Marlow')
    expect(person?.mentions.filter(({ kind }) => kind === 'name').map((mention) => mention.text)).toEqual(
      names,
    )
  })
})

describe('who or what is spoken of', () => {
  it('is not the state behind a town’s comma', () => {
    const mentions = mentionsByName('[O:Pell Inc], based in [L:Portland], [L:Maine], grew. Its founder left.')
    expect(mentions.Maine).toEqual(['Maine'])
  })

  it('is who stands behind the verb of a list of the dead', () => {
    const mentions = mentionsByName(
      '[P:Rob Lee] said it was calm. Among the dead was [P:Kurt Hale], a teacher. His school closed.',
    )
    expect(mentions['Kurt Hale']).toContain('His')
  })

  it('in a quotation is not he who will turn out to speak it', () => {
    const mentions = mentionsByName(
      '[P:Emre Kaya] met the minister, [P:Franka Brandt], twice. [P:Emre Kaya] was angry. “She listened,” he said.',
    )
    expect(mentions['Franka Brandt']).toContain('She')
    expect(mentions['Emre Kaya']).toContain('he')
  })

  it('is the firm of the sentence before that of the last one', () => {
    const mentions = mentionsByName(
      '[O:Airline One] grew. A spokeswoman for [O:Skyworks] said the company had been told.',
    )
    expect(mentions.Skyworks).toContain('the company')
  })

  it.each([
    '[O:Halden Foods] said its head would leave. [P:Tom Brandt], who came from [O:Nestor], stays. The company is calm.',
    'Sales at [O:Halden Foods] rose. The rise, helped by a deal with [O:Nestor], was large. The company is calm.',
    'Shares of [O:Halden Foods] fell. The firm, whose partner [O:Nestor] grew, was late. The company is calm.',
    '[O:Halden Foods] plans to cut jobs. [O:Nestor], the union, called it wrong. The company is calm.',
  ])('is the firm that the text is about, not one named in passing: %s', (text) => {
    const mentions = mentionsByName(text)
    expect(mentions['Halden Foods']).toContain('The company')
    expect(mentions.Nestor).not.toContain('The company')
  })
})
