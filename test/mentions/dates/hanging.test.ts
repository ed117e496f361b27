import { describe, expect, it } from 'vitest'
import { listDates } from './read-dates.js'

describe('dates that hang on the date spoken of', () => {
  it.each([
    ['She fell on May 3, 2021. The next day she sang.', '2021-05-04'],
    ['She fell on May 3, 2021, three days after the show; two weeks later she sang.', '2021-05-17'],
    ['It opened on May 3, 2021, having burned the night before in a storm.', '2021-05-02'],
    ['It opened on May 3, 2021. A day earlier it had burned.', '2021-05-02'],
    ['It opened on May 3, 2021 and closed the same day.', '2021-05-03'],
    ['He joined in 1998 and left the following year.', '1999-01-01..1999-12-31'],
    ['He joined in 1998 and left two years later.', '2000-01-01..2000-12-31'],
    ['It rose to 5 in May 2021 from 4 the month before.', '2021-04-01..2021-04-30'],
    ['Sales rose in May 2021 from the year earlier.', '2020-01-01..2020-12-31'],
    ['Profit was 5 in the year to May 2021, Lind said, from 4 a year earlier.', '2020-01-01..2020-12-31'],
  ])('are counted from it in %j, without a reference date too', (text, days) => {
    expect(listDates(text, null).at(-1)).toMatch(new RegExp(`→ ${days}$`))
  })

  it.each([
    ['Profit fell from the previous week.', 'the previous week → 2022-07-04..2022-07-10'],
    ['Snow fell overnight in Leeds.', 'overnight → 2022-07-11..2022-07-12'],
    ['Snow will fall overnight in Leeds.', 'overnight → 2022-07-12..2022-07-13'],
    ['The week before last she sang.', 'The week before last → 2022-06-27..2022-07-03'],
    ['The panel meets the day after tomorrow.', 'the day after tomorrow → 2022-07-14'],
  ])('hang on the day of publication in %j', (text, date) => {
    expect(listDates(text)).toEqual([date])
  })

  it('pass over a date that itself leads back, and one that is too coarse', () => {
    const text = 'In 2020 sales rose to 5 from 4 a year earlier and costs to 3 from 2 a year earlier.'
    expect(listDates(text).slice(1)).toEqual([
      'a year earlier → 2019-01-01..2019-12-31',
      'a year earlier → 2019-01-01..2019-12-31',
    ])
    expect(listDates('She fell in May 2021. The next day she sang.')).toHaveLength(1)
  })

  it('of a year before hang on the day on which it was told, where no other date stands by', () => {
    const text = 'Profit was $5 million, Lind said on Monday, up from $4 million a year earlier.'
    expect(listDates(text)).toEqual(['Monday → 2022-07-11', 'a year earlier → 2021-01-01..2021-12-31'])
  })

  it.each(['Profit was $5 million, up from $4 million a year earlier.', 'Five years later she sold it.'])(
    'are none where nothing says of which year in %j',
    (text) => {
      expect(listDates(text).filter((date) => date.includes('year'))).toEqual([])
    },
  )

  it.each([
    'He left the day before the vote.',
    'He left two weeks before she did.',
    'It closed the year before he came.',
    'The overnight train was late.',
    'She became famous overnight.',
    'She took over from Jan Kowal.',
    'The following passage is hers, the next item his.',
  ])('are not read in %j', (text) => {
    expect(listDates(text)).toEqual([])
  })
})

describe('weekdays a week off', () => {
  it.each([
    ['They meet on Friday week.', 'Friday week → 2022-07-22'],
    ['They met last Friday week.', 'last Friday week → 2022-07-01'],
    ['They meet this coming Friday.', 'this coming Friday → 2022-07-15'],
    ['It opens this coming weekend.', 'this coming weekend → 2022-07-16..2022-07-17'],
    ['A strike began with a Friday week-long rest.', 'Friday → 2022-07-08'],
  ])('are told in %j', (text, date) => {
    expect(listDates(text)).toEqual([date])
  })
})
