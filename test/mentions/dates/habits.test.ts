import { describe, expect, it } from 'vitest'
import { listDates } from './read-dates.js'

describe('what comes again and again', () => {
  it.each([
    'They meet every Thursday.',
    'They meet every second Thursday.',
    'They meet every other Thursday.',
    'They met on Thursdays.',
    'It opens each summer.',
    'He spoke on the Today programme.',
  ])('is no date in %j', (text) => {
    expect(listDates(text)).toEqual([])
  })

  it('leaves a single day beside it', () => {
    expect(listDates('The second Thursday vote will be on Thursday.').at(-1)).toBe('Thursday → 2022-07-14')
    expect(listDates('Today everyone left.')).toEqual(['Today → 2022-07-12'])
  })
})

describe('the next of a weekday', () => {
  it.each([
    ['They will meet next Wednesday.', 'next Wednesday → 2022-07-20'],
    ['They will meet on Wednesday.', 'Wednesday → 2022-07-13'],
    ['They will meet next Friday.', 'next Friday → 2022-07-15'],
    ['They went to Lund, and met the next Wednesday.', 'next Wednesday → 2022-07-13'],
    ['They will meet on Wednesday week.', 'Wednesday week → 2022-07-20'],
  ])('is tomorrow only in a tale: %j', (text, date) => {
    expect(listDates(text)).toEqual([date])
  })
})
