import { describe, expect, it } from 'vitest'
import { listDates } from './read-dates.js'

/** A Wednesday. */
const WEDNESDAY = '2031-11-19'

const last = (text: string): string | undefined => listDates(text, WEDNESDAY).at(-1)

describe('the year told by a weekday', () => {
  it.each([
    ['Crews clear rubble in Skelby on Tuesday, June 10.', 'Tuesday, June 10 → 2031-06-10'],
    ['Crews clear rubble in Skelby on Monday, June 10.', 'Monday, June 10 → 2030-06-10'],
    ['A girl waits at the port on Sunday, June 10.', 'Sunday, June 10 → 2029-06-10'],
    ['The picture was taken on Saturday 10 March.', 'Saturday 10 March → 2029-03-10'],
  ])('is the one in which the day is such a one in %j', (text, date) => {
    expect(last(text)).toBe(date)
  })
})

describe('the year spoken of before', () => {
  it.each([
    ['She took over in March 2019 and stepped down in October of that year.', '2019-10-01..2019-10-31'],
    ['The 1968 boycott cost Holm the vote that November.', '1968-11-01..1968-11-30'],
    ['In 2009, she ran a mill that closed in May.', '2009-05-01..2009-05-31'],
    ['He was hired on March 3, 2009, and left on April 2.', '2009-04-02'],
    ['The leaks began in November 2016. But by December, all was dry.', '2016-12-01..2016-12-31'],
    ['The trial began on March 3, 2009. The jury acquitted him on May 6.', '2009-05-06'],
  ])('is that of the last date in %j', (text, days) => {
    expect(last(text)).toContain(days)
  })

  it.each([
    ['Prices rose by the most since July 2009, and fell again in September.', '2031-09-01..2031-09-30'],
    ['The law of 2009 will lapse in May.', '2032-05-01..2032-05-31'],
    ['Some 2032 candidates voted for it in July.', '2031-07-01..2031-07-31'],
    ['It opened in March 2009. He spoke to us on Monday. The club closed in June.', '2031-06-01..2031-06-30'],
    ['In 2009 he gave a Fourth of July picnic.', '2031-07-04'],
    ['He said that June was wet.', '2031-06-01..2031-06-30'],
  ])('is not that of another one in %j', (text, days) => {
    expect(last(text)).toContain(days)
  })
})
