import { afterEach, describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/document/stage.js'
import { findDates } from '../../../src/mentions/dates/stage.js'
import { listDates } from './read-dates.js'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

describe('the reference date', () => {
  it.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata'])(
    'is not moved by the machine in %s',
    (machine) => {
      process.env.TZ = machine
      expect(listDates('They met yesterday and today.', '2022-07-12T23:30:00')).toEqual([
        'yesterday → 2022-07-11',
        'today → 2022-07-12',
      ])
      expect(listDates('They met today.', '2022-01-01')).toEqual(['today → 2022-01-01'])
    },
  )

  it('leaves to the locale whether the month or the day comes first', () => {
    const read = (locale: 'en-US' | 'en-GB') =>
      findDates(readDocument('Due 03/04/2031, or 14/9/2031, or 9/14/2031.'), {
        referenceDate: null,
        locale,
      }).map(({ first }) => first)
    expect(read('en-US')).toEqual(['2031-03-04', '2031-09-14', '2031-09-14'])
    expect(read('en-GB')).toEqual(['2031-04-03', '2031-09-14', '2031-09-14'])
  })

  it('with an offset is seen from the time zone that is given', () => {
    const read = (timeZone: string | null) =>
      findDates(readDocument('They met today.'), { referenceDate: '2022-07-12T02:00:00Z', timeZone }).map(
        ({ first }) => first,
      )
    expect(read('America/New_York')).toEqual(['2022-07-11'])
    expect(read('Asia/Tokyo')).toEqual(['2022-07-12'])
    expect(read(null)).toEqual(['2022-07-12'])
  })

  it.each([
    ['She took office in January.', 'January → 2026-01-01..2026-01-31'],
    ['He will take office in January.', 'January → 2027-01-01..2027-01-31'],
    ['The vote is set for January.', 'January → 2027-01-01..2027-01-31'],
    ['Traders price in cuts by March, compared with none before.', 'March → 2027-03-01..2027-03-31'],
    ['By March the mill had closed.', 'March → 2026-03-01..2026-03-31'],
    ['Rates have fallen from the peak in March.', 'March → 2026-03-01..2026-03-31'],
  ])('gives a month the year that the tense asks for in %j', (text, expected) => {
    expect(listDates(text, '2026-11-24')).toEqual([expected])
  })

  it.each([
    ['The pilots have threatened to strike on Friday.', 'Friday → 2022-07-15'],
    ['Both sides have until noon Thursday to file briefs.', 'Thursday → 2022-07-14'],
    ['The road was closed until Monday.', 'Monday → 2022-07-18'],
    ['They meet on Thursday.', 'Thursday → 2022-07-14'],
    ['The trial resumes Monday.', 'Monday → 2022-07-18'],
    ['The council meets again on Thursday.', 'Thursday → 2022-07-14'],
    ['Judge to rule Friday on gag order\n\nThe judge heard both sides of the case.', 'Friday → 2022-07-15'],
    ['The fair ends on Friday.', 'Friday → 2022-07-15'],
    ['She wants it done by Friday.', 'Friday → 2022-07-15'],
    ['Prices fell by Friday.', 'Friday → 2022-07-08'],
    ['“It counts,” he said in a televised address on Friday.', 'Friday → 2022-07-08'],
    ['Lind must report by Friday. He was fined.', 'Friday → 2022-07-15'],
    ['Lind announces Friday’s plan.', 'Friday → 2022-07-08'],
    ['They agreed on Friday to meet again.', 'Friday → 2022-07-08'],
    ['She was forced to resign on Friday.', 'Friday → 2022-07-08'],
    ['The company says Friday was its best day.', 'Friday → 2022-07-08'],
    ['Efforts to reach him on Monday were in vain.', 'Monday → 2022-07-11'],
  ])('takes the day before or after it that the clause speaks of in %j', (text, expected) => {
    expect(listDates(text)).toEqual([expected])
  })

  it('is asked for a month, not for somebody who is called like one', () => {
    expect(listDates('Rates could be cut as early as March.')).toEqual(['March → 2022-03-01..2022-03-31'])
    expect(listDates('In April Lind left.')).toEqual(['April → 2022-04-01..2022-04-30'])
    for (const text of ['April Jones left.', 'Storm warning issued\n\nBy JUNE PARDEE\n\nIt rained.'])
      expect(listDates(text), text).toEqual([])
  })

  it.each(['', 'yesterday', '2022-02-30', '12/07/2022'])(
    'that is no date (%j) leaves relative dates open',
    (reference) => {
      expect(listDates('They met today.', reference)).toEqual(['today → null'])
    },
  )
})
