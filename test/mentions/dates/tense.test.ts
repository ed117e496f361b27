import { describe, expect, it } from 'vitest'
import { listDates } from './read-dates.js'

/** A Wednesday. */
const WEDNESDAY = '2031-11-19'

describe('the verb that a date belongs to', () => {
  it.each([
    ['The ferry line shelved its plans for a listing on September 30.', 'September 30 → 2031-09-30'],
    ['On Monday, as hopes of rescue faded, the crews left.', 'Monday → 2031-11-17'],
    ['His vow on Monday that there would be no strike was kept.', 'Monday → 2031-11-17'],
    [
      'In April, Gerda Holm, the head of the council for the harbour of Skelby, quashed it.',
      'April → 2031-04-01..2031-04-30',
    ],
    ['The firm began four rounds of planned outages in October.', 'October → 2031-10-01..2031-10-31'],
    ['They voted to raise tolls in April.', 'April → 2031-04-01..2031-04-30'],
    ['A fifth of the club is his as of March 20.', 'March 20 → 2031-03-20'],
    ['But by June he had left.', 'June → 2031-06-01..2031-06-30'],
    ['Earlier Tuesday, her agent says, she will sign.', 'Tuesday → 2031-11-18'],
  ])('is past in %j', (text, date) => {
    expect(listDates(text, WEDNESDAY)).toEqual([date])
  })

  it.each([
    ['It must be sold by the end of January.', 'end of January → 2032-01-31'],
    ['The planned strike on Friday is off.', 'Friday → 2031-11-21'],
    [
      'It would cap the cost of a ride for all who live in the old town at $5 beginning April 2.',
      'April 2 → 2032-04-02',
    ],
    ['They voted to raise tolls from April.', 'April → 2032-04-01..2032-04-30'],
    ['Holm plans a rally on Friday.', 'Friday → 2031-11-21'],
    ['It is the vote on Monday that will decide.', 'Monday → 2031-11-24'],
    ['As of January 1 drivers will pay more.', 'January 1 → 2032-01-01'],
    ['The council has until January 17 to answer a claim that was filed.', 'January 17 → 2032-01-17'],
    ['Holm returns to the port of Lund on Sunday.', 'Sunday → 2031-11-23'],
    ['Holm travels on to the port of Lund on Sunday.', 'Sunday → 2031-11-23'],
    ['They won’t reopen the pool until mid-September.', 'mid-September → 2032-09-01..2032-09-30'],
    ['The Owls (9-1, 6-1) play Saturday.', 'Saturday → 2031-11-22'],
    ['Owls: Visit the Hawks on Friday.', 'Friday → 2031-11-21'],
  ])('looks ahead in %j', (text, date) => {
    expect(listDates(text, WEDNESDAY)).toEqual([date])
  })
})

describe('the year of a date', () => {
  it.each([
    ['It has run since July of last year.', 'July of last year → 2030-07-01..2030-07-31'],
    ['In May of this year, two ships sank.', 'May of this year → 2031-05-01..2031-05-31'],
    ['It opens on January 20 next year.', 'January 20 next year → 2032-01-20'],
    ['It opens in the first half of next year.', 'first half of next year → 2032-01-01..2032-06-30'],
    ['It was sold in the third quarter of last year.', 'third quarter of last year → 2030-07-01..2030-09-30'],
    ['It ran from May to June last year.', 'May to June last year → 2030-05-01..2030-06-30'],
    ['Holm ran in ’31.', '’31 → 1931-01-01..1931-12-31'],
    ['She fell in 2028. The next year, she sang.', 'The next year → 2029-01-01..2029-12-31'],
    ['The October-to-December quarter was weak.', 'October-to-December → 2031-10-01..2031-12-31'],
    ['It drew more in the 12 months to March.', '12 months to March → 2030-04-01..2031-03-31'],
    ['The talks moved from Tuesday to Friday.', 'Tuesday to Friday → 2031-11-18..2031-11-21'],
  ])('is told beside it in %j', (text, date) => {
    expect(listDates(text, WEDNESDAY).at(-1)).toBe(date)
  })

  it.each([
    ['It runs through March 11 this year.', 'March 11 → 2031-03-11'],
    ['In May last year’s winner fell.', 'May → 2031-05-01..2031-05-31'],
    ['Output will grow over the next year.', 'next year → 2032-01-01..2032-12-31'],
    ['He spoke at the end of August, after the storm.', 'end of August → 2031-08-31'],
  ])('is not told by what stands beside it in %j', (text, date) => {
    expect(listDates(text, WEDNESDAY)[0]).toBe(date)
  })
})

describe('lengths of time that are no whole number', () => {
  it.each([
    ['Half a century ago it was a mill.', 'Half a century ago → 1981-01-01..1981-12-31'],
    ['It closed a quarter century ago.', 'a quarter century ago → 2006-01-01..2006-12-31'],
    ['It closed a quarter of a century ago.', 'a quarter of a century ago → 2006-01-01..2006-12-31'],
    ['A year and a half ago she left.', 'A year and a half ago → 2030-05-01..2030-05-31'],
    ['He bought it two and a half years ago.', 'two and a half years ago → 2029-05-01..2029-05-31'],
  ])('are counted in a smaller unit in %j', (text, date) => {
    expect(listDates(text, WEDNESDAY)).toEqual([date])
  })

  it('end before what is seen from now', () => {
    expect(listDates('It was free for a week earlier this month.', WEDNESDAY)).toEqual([
      'this month → 2031-11-01..2031-11-30',
    ])
  })
})

describe('words of the calendar that name no day', () => {
  it.each([
    'He writes for the Harbour Sun.',
    'USA Today reported it.',
    'They met at Mar-a-Lago.',
    'He walked 12 miles to March town.',
    'He was in his late 20s, she in her mid-30s.',
    'Temperatures climbed into the 50s.',
    '21st Century Ferries bought it.',
    'The striker missed a penalty at halftime. Holm left the court in the third quarter with a sore knee.',
  ])('are none in %j', (text) => {
    expect(listDates(text, WEDNESDAY)).toEqual([])
  })

  it.each([
    ['It opens on Sun, Nov. 23.', 'Sun, Nov. 23 → 2031-11-23'],
    ['The plague came in the fourteenth century.', 'fourteenth century → 1301-01-01..1400-12-31'],
    ['He lives in the 21st century.', '21st century → 2001-01-01..2100-12-31'],
    ['Songs of the 50s were sung.', '50s → 1950-01-01..1959-12-31'],
    [
      'Profit at the football club rose 5% in the third quarter of the season and the goal was scored by a striker.',
      'third quarter → 2031-07-01..2031-09-30',
    ],
  ])('are one in %j', (text, date) => {
    expect(listDates(text, WEDNESDAY)).toEqual([date])
  })
})
