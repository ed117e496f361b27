import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('a name found once', () => {
  it('is found at the start of a sentence, though it is a common word', () => {
    expect(readNames('Jody Sharp filed a complaint. But Sharp’s lawyer withdrew it.')).toEqual([
      'Jody Sharp:person',
      'Sharp:person',
    ])
  })

  it('is found whole', () => {
    const names = readNames('Investors sold Home Depot after the report. Home Depot said it was calm.')
    expect(names).toEqual(['Home Depot:organization', 'Home Depot:organization'])
  })

  it('lends its type to its acronym', () => {
    const names = readNames('The Institute for Harbour Studies warned of floods. The IHS wants new walls.')
    expect(names).toEqual(['Institute for Harbour Studies:organization', 'IHS:organization'])
  })

  it('does not make a name of the common word inside a sentence', () => {
    expect(readNames('Jody Sharp filed a complaint. It drew a sharp reply.')).toEqual(['Jody Sharp:person'])
  })

  it('lends its type to itself with "The"', () => {
    const text = 'For The Home Depot? Shares of Home Depot fell. Home Depot said so.'
    expect(readNames(text)).toContain('The Home Depot:organization')
  })

  it('is a company without its form too', () => {
    const names = readNames('Kelmark Inc. named a new chief. Kelmark rose 12 cents to $4.10.')
    expect(names).toEqual(['Kelmark Inc.:organization', 'Kelmark:organization'])
  })

  it('makes its first word a person', () => {
    const names = readNames('They chanted “Zafira, Zafira,” for Zafira al-Nuri, a cleric.')
    expect(names).toEqual(['Zafira:person', 'Zafira:person', 'Zafira al-Nuri:person'])
  })
})

describe('a shorter name', () => {
  it.each([
    [
      'Tarnwick Foods cut jobs. Tarnwick’s plant closed. Shops buy from Tarnwick.',
      ['Tarnwick Foods:organization', 'Tarnwick:organization', 'Tarnwick:organization'],
    ],
    ['Boston Foods cut jobs. Boston was quiet.', ['Boston Foods:organization', 'Boston:place']],
  ])('is the company’s, unless a place is known by it: %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })
})

describe('a headline', () => {
  it.each([
    [
      'Kelmark Profits Slump as Orders Fall',
      'Kelmark Inc. said on Monday that it sold less. Kelmark has cut jobs.',
    ],
    [
      'Tarnwick Beats Kelmark in Cup Upset',
      'The town side of Tarnwick won at Kelmark on Monday. Kelmark was weak.',
    ],
  ])('gives no more of a name than the article: %s', (title, text) => {
    const names = readNames(`${title}\n\n${text}`).map((name) => name.split(':')[0])
    expect(names).toContain('Kelmark')
    expect(names.filter((name) => /Profits|Beats|Slump/.test(name ?? ''))).toEqual([])
  })
})

describe('what the article says a name stands for', () => {
  it('outweighs what the name looks like elsewhere', () => {
    const text =
      'OpenAI rival Northbeam raises money\n\nNorthbeam, a San Francisco startup, has raised money. Northbeam said so. Lind met Northbeam.'
    expect(readNames(text).filter((name) => name.startsWith('Northbeam'))).toEqual(
      new Array(4).fill('Northbeam:organization'),
    )
  })
})
