import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('a place on the sports pages', () => {
  it.each([
    ['beats another', 'Boston beat Denver 4-2 on Friday.', ['Boston:organization', 'Denver:organization']],
    [
      'has a coach',
      'Denver coach Ola Berg praised his goalkeeper.',
      ['Denver:organization', 'Ola Berg:person'],
    ],
    [
      'is lost to, and stands elsewhere in the article',
      'The striker scored twice in a 3-1 win over Germany. Germany play next in Madrid.',
      ['Germany:organization', 'Germany:organization', 'Madrid:place'],
    ],
    [
      'is called by a common word',
      'Wild striker Ola Berg scored twice. The Wild lost their match. “The Wild are a team,” said the coach.',
      ['Wild:organization', 'Ola Berg:person', 'Wild:organization', 'Wild:organization'],
    ],
    [
      'is a county that is called like persons',
      'Kerry beat Mayo by four points in the final. Kerry scored a goal late in the match.',
      ['Kerry:organization', 'Mayo:organization', 'Kerry:organization'],
    ],
    [
      'stays a place where things happen in it',
      'France won 2-0 in Germany. The goalkeeper of the season is from Germany.',
      ['France:organization', 'Germany:place', 'Germany:place'],
    ],
  ])('%s', (_, text, names) => {
    expect(readNames(text)).toEqual(names)
  })
})

describe('a club', () => {
  it('is called by its first word, behind a score too', () => {
    const text =
      'Calder City 3-3 Marston Rovers. Calder manager Siobhan Reilly praised her striker. Marston lost 2-1 later.'
    expect(readNames(text)).toEqual([
      'Calder City:organization',
      'Marston Rovers:organization',
      'Calder:organization',
      'Siobhan Reilly:person',
      'Marston:organization',
    ])
  })

  it('leaves its first word to whoever is called so', () => {
    const text = 'Denby United won 3-1. Sam Denby scored the goal. The goalkeeper said Denby was fine.'
    expect(readNames(text)).toContain('Denby:person')
  })
})

describe('a place in other news', () => {
  it.each([
    [
      'The case against Germany goes on, and ministers in Berlin are silent.',
      ['Germany:place', 'Berlin:place'],
    ],
    ['France lost its rating in May and voters in Paris shrugged.', ['France:place', 'Paris:place']],
  ])('is no team: %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })
})
