import { describe, expect, it } from 'vitest'
import { readQuotes } from './read-quotes.js'

const STORY = '\n\nThe story went on in Leeds on Monday, where people were told of it.'

describe('a headline with a colon', () => {
  it.each([
    ['Police: driver fled scene', 'Police'],
    ['Report: ferries unsafe', 'Report'],
    ['Mayor Lind: no tax rise this year', 'Lind'],
    ['FBI: No evidence of foul play', 'FBI'],
  ])('has a speaker in %s', (headline, speaker) => {
    expect(readQuotes(headline + STORY)).toMatchObject([{ speakers: [speaker], rule: 'name-colon' }])
  })

  it.each([
    'Storm Petra: Thousands without power as gusts batter coast',
    'Ukraine war: Talks to resume',
    'Covid: Cases rise again in north',
    'Budget 2030: Fuel duty to rise',
    'Opinion: We need ferries',
  ])('has a topic in %s', (headline) => {
    expect(readQuotes(headline + STORY)).toEqual([])
  })
})

describe('a headline with a quotation behind its colon', () => {
  it.each([
    ['Mayor: ‘I will resign’', ['Mayor']],
    ['Interview: ‘I never wanted to be mayor’', undefined],
  ])('has the speaker that it names in %s', (headline, speakers) => {
    expect(readQuotes(headline + STORY)[0]?.speakers).toEqual(speakers)
  })
})

describe('a case that is heard', () => {
  it.each([
    `Builder ‘lied about everything’, fraud trial told${STORY}`,
    'The builder “lied about everything and fled”, a court heard on Monday.',
  ])('is not spoken by those who hear it: %s', (article) => {
    expect(readQuotes(article)).toMatchObject([{ speakers: [] }])
  })

  it('may be spoken of by the court', () => {
    expect(
      readQuotes('The builder “lied about everything and fled”, the court said on Monday.'),
    ).toMatchObject([{ speakers: ['the court'] }])
  })
})
