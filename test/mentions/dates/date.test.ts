import { describe, expect, it } from 'vitest'
import { listDates, readDates } from './read-dates.js'

describe('dates in full', () => {
  it.each([
    ['It was signed on Jan. 5, 2021.', 'Jan. 5, 2021 → 2021-01-05'],
    ['It was signed on 5 January 2021.', '5 January 2021 → 2021-01-05'],
    ['It was signed on the 5th of May 2021.', '5th of May 2021 → 2021-05-05'],
    ['Tuesday, June 7, 2033', 'Tuesday, June 7, 2033 → 2033-06-07'],
    ['Published 2019-09-01 at noon.', '2019-09-01 → 2019-09-01'],
    ['Published 9/14/2022 there.', '9/14/2022 → 2022-09-14'],
    ['Corrected 9/14/22 at noon.', '9/14/22 → 2022-09-14'],
    ['Harbour Radio | 14.09.2022', '14.09.2022 → 2022-09-14'],
    ['In this March 2, 2031 file photo she waves.', 'March 2, 2031 → 2031-03-02'],
    ['Comment 6 May 3, 2031 by Holm.', 'May 3, 2031 → 2031-05-03'],
    ['A 2031 Appeals Court order stopped it.', '2031 → 2031-01-01..2031-12-31'],
    ['It began in March 2021.', 'March 2021 → 2021-03-01..2021-03-31'],
    ['It closed in 2008.', '2008 → 2008-01-01..2008-12-31'],
    ['It grew in the 1990s.', '1990s → 1990-01-01..1999-12-31'],
    ['It grew in the ’90s.', '’90s → 1990-01-01..1999-12-31'],
    ['Music of the sixties was loud.', 'sixties → 1960-01-01..1969-12-31'],
    ['The 19th century ended.', '19th century → 1801-01-01..1900-12-31'],
    ['Sales fell in the third quarter of 2021.', 'third quarter of 2021 → 2021-07-01..2021-09-30'],
    ['Sales fell in Q3 2021.', 'Q3 2021 → 2021-07-01..2021-09-30'],
    ['Sales fell in the first half of 2021.', 'first half of 2021 → 2021-01-01..2021-06-30'],
    ['They met in the summer of 2019.', 'summer of 2019 → 2019-06-01..2019-08-31'],
    ['He served from 2009 to 2017.', '2009 to 2017 → 2009-01-01..2017-12-31'],
    ['Rates could be cut as early as March 2031.', 'March 2031 → 2031-03-01..2031-03-31'],
    ['The winter of 2029-30 was mild.', 'winter of 2029-30 → 2029-12-01..2030-02-28'],
    ['The 2014-15 season was good.', '2014-15 → 2014-01-01..2015-12-31'],
    ['It runs from May to August 2033.', 'May to August 2033 → 2033-05-01..2033-08-31'],
    ['It runs July 14-17, 2021.', 'July 14-17, 2021 → 2021-07-14..2021-07-17'],
  ])('are read in %j without a reference date', (text, expected) => {
    expect(listDates(text, null)).toEqual([expected])
  })

  it('say which parts are stated', () => {
    expect(readDates('It was signed on Jan. 5, 2021.')).toMatchObject([
      { grain: 'day', stated: ['day', 'month', 'year'] },
    ])
    expect(readDates('It was signed on Jan. 5.')).toMatchObject([{ grain: 'day', stated: ['day', 'month'] }])
  })

  it('keep the part of the period that is meant', () => {
    expect(readDates('It closed in early 2016.')).toMatchObject([
      { text: 'early 2016', part: 'early', first: '2016-01-01' },
    ])
    expect(readDates('It is due by the end of next month.')).toMatchObject([
      { part: 'end', first: '2022-08-31' },
    ])
  })

  it('keep a time of day with a dot, as British papers write it', () => {
    expect(readDates('A tree fell at about 22.40 on Saturday.')).toMatchObject([
      { text: 'Saturday', time: '22:40' },
    ])
    expect(readDates('Shares closed at 22.40 euros on Saturday.')).toMatchObject([
      { text: 'Saturday', time: null },
    ])
  })

  it('keep the time of day', () => {
    expect(readDates('The gates close at 9:40 p.m. Pacific time Monday.')).toMatchObject([
      { text: 'Monday', time: '21:40' },
    ])
    expect(readDates('They met Tuesday at 6:50 a.m. there.')).toMatchObject([
      { text: 'Tuesday', time: '06:50' },
    ])
  })

  it('of a fiscal year stay open', () => {
    expect(readDates('Profit fell in fiscal 2020.')).toMatchObject([
      { grain: 'year', first: null, last: null },
    ])
  })
})

describe('dates seen from a Tuesday, 12 July 2022', () => {
  it.each([
    ['They met Tuesday.', 'Tuesday → 2022-07-12'],
    ['They met on Wednesday.', 'Wednesday → 2022-07-06'],
    ['They had set off on Saturday.', 'Saturday → 2022-07-09'],
    ['The talks are set for Saturday.', 'Saturday → 2022-07-16'],
    ['The money runs out at midnight on Sept. 30.', 'Sept. 30 → 2022-09-30'],
    ['The panel is to meet on Wednesday.', 'Wednesday → 2022-07-13'],
    ['They travel to top-placed Hexley on Saturday.', 'Saturday → 2022-07-16'],
    ['She called a snap election for September 19.', 'September 19 → 2022-09-19'],
    ['She called a strike for Friday.', 'Friday → 2022-07-15'],
    ['She called for calm on Friday.', 'Friday → 2022-07-08'],
    ['Work would begin in January, she said.', 'January → 2023-01-01..2023-01-31'],
    ['He faces jail when he is sentenced on August 5.', 'August 5 → 2022-08-05'],
    ['He was sentenced on Friday.', 'Friday → 2022-07-08'],
    ['He pleaded guilty on May 3 to 12 counts of fraud.', 'May 3 → 2022-05-03'],
    ['It ran from May 3 to 12 in Lund.', 'May 3 to 12 → 2022-05-03..2022-05-12'],
    ['She may recall that on Friday he left.', 'Friday → 2022-07-08'],
    ['On Friday work would resume.', 'Friday → 2022-07-15'],
    ['The mill could open in January.', 'January → 2023-01-01..2023-01-31'],
    ['Ada could make her debut on Saturday.', 'Saturday → 2022-07-16'],
    ['She could not be reached on Saturday.', 'Saturday → 2022-07-09'],
    ['She would not comment on Saturday.', 'Saturday → 2022-07-09'],
    ['Shots could be heard on Saturday.', 'Saturday → 2022-07-09'],
    ['They met last Thursday.', 'last Thursday → 2022-07-07'],
    ['It closed last April.', 'last April → 2022-04-01..2022-04-30'],
    ['It closed last August.', 'last August → 2021-08-01..2021-08-31'],
    ['It opens next May.', 'next May → 2023-05-01..2023-05-31'],
    ['It opens this September.', 'this September → 2022-09-01..2022-09-30'],
    ['It ran from January to March.', 'January to March → 2022-01-01..2022-03-31'],
    ['They will meet next Tuesday.', 'next Tuesday → 2022-07-19'],
    ['They met Tuesday night.', 'Tuesday night → 2022-07-12'],
    ['Yesterday it rained.', 'Yesterday → 2022-07-11'],
    ['It rained last night.', 'last night → 2022-07-11'],
    ['It rained last week.', 'last week → 2022-07-04..2022-07-10'],
    ['It rained last month.', 'last month → 2022-06-01..2022-06-30'],
    ['It rained last year.', 'last year → 2021-01-01..2021-12-31'],
    ['It rained this spring.', 'this spring → 2022-03-01..2022-05-31'],
    ['Talks are planned this weekend.', 'this weekend → 2022-07-16..2022-07-17'],
    ['The fair was held this weekend.', 'this weekend → 2022-07-09..2022-07-10'],
    ['It has lain idle since April.', 'April → 2022-04-01..2022-04-30'],
    ['It ended in December.', 'December → 2021-12-01..2021-12-31'],
    ['The bridge will open in December.', 'December → 2022-12-01..2022-12-31'],
    ['The vote is set for the November general election.', 'November → 2022-11-01..2022-11-30'],
    ['A fair opened on May 9.', 'May 9 → 2022-05-09'],
    ['It opened two years ago.', 'two years ago → 2020-01-01..2020-12-31'],
    ['It opened three months ago.', 'three months ago → 2022-04-01..2022-04-30'],
    ['It lapses in two weeks.', 'in two weeks → 2022-07-26'],
    ['It rose over the past year.', 'past year → 2021-07-12..2022-07-12'],
    ['Work ends by the end of the year.', 'end of the year → 2022-12-31'],
    ['They will meet later in the week.', 'later in the week → 2022-07-11..2022-07-17'],
    ['It fell in the year to June.', 'year to June → 2021-07-01..2022-06-30'],
    ['It runs from 3 to 12 August.', '3 to 12 August → 2022-08-03..2022-08-12'],
    ['It was built in the 2000s.', '2000s → 2000-01-01..2009-12-31'],
    ['It is to fall below 2019 levels.', '2019 → 2019-01-01..2019-12-31'],
    ['It will open in the fourth quarter.', 'fourth quarter → 2022-10-01..2022-12-31'],
    ['It will open in the first quarter.', 'first quarter → 2023-01-01..2023-03-31'],
    ['It will report second-quarter results.', 'second-quarter → 2022-04-01..2022-06-30'],
    ['It opened in the fourth quarter.', 'fourth quarter → 2021-10-01..2021-12-31'],
    ['It will open on Christmas Eve.', 'Christmas Eve → 2022-12-24'],
    ['It fell in the 12 months to June.', '12 months to June → 2021-07-01..2022-06-30'],
    ['It fell in the three months ended June 30.', 'three months ended June 30 → 2022-04-01..2022-06-30'],
  ])('are resolved in %j', (text, expected) => {
    expect(listDates(text)).toEqual([expected])
  })

  it.each([
    'They met Tuesday.',
    'It rained last month.',
    'It has lain idle since April.',
    'It opened two years ago.',
  ])('stay symbolic in %j without a reference date', (text) => {
    expect(readDates(text, null)).toMatchObject([{ first: null, last: null }])
  })
})

describe('no date', () => {
  it.each([
    'You may recall that the march began.',
    'Thousands want to March on the town.',
    'She and May left.',
    'It took nine days and two hours.',
    'It costs 2000 dollars and weighs 1990 pounds.',
    'She won on Super Tuesday with ease.',
    'He watched Monday Night Football at home.',
    'Mail 1600 Pennsylvania Avenue for it.',
    'Prices will fall in the spring to new lows.',
    'It seats 1,990 people and has 2,008 doors.',
  ])('is read in %j', (text) => {
    expect(listDates(text)).toEqual([])
  })
})
