import { describe, expect, it } from 'vitest'
import { readAmounts } from './read-amounts.js'

describe('the bound of an amount', () => {
  it.each([
    ['more than 1,900 fines', 'at-least'],
    ['at least 71 people', 'at-least'],
    ['no fewer than 120 jobs', 'at-least'],
    ['$1-million-plus homes', 'at-least'],
    ['50 or more people', 'at-least'],
    ['up to $8 million', 'at-most'],
    ['as many as 340 hikers', 'at-most'],
    ['fewer than 50 people', 'at-most'],
    ['just under 6 pct', 'at-most'],
    ['nearly $2 billion', 'approximate'],
    ['some 400 people', 'approximate'],
    ['dozens of people', 'approximate'],
    ['two hours or so', 'approximate'],
    ['exactly 42 people', 'exact'],
    ['a row over £3 million', 'exact'],
    ['The leader quits over £3 million', 'exact'],
    ['that they clashed over 40 jobs', 'exact'],
    ['that they raised over £3 million', 'at-least'],
    ['a yield that edged up to 3.5 percent', 'exact'],
  ] as const)('is read from %j', (phrase, bound) => {
    expect(readAmounts(`It meant ${phrase}.`)).toMatchObject([{ bound }])
  })

  it.each([
    ['It will cost $5 million over ten years.', 'exact'],
    ['It went on for over ten years.', 'at-least'],
  ])('is told from a length of time in %j', (text, bound) => {
    expect(readAmounts(text).at(-1)?.bound).toBe(bound)
  })

  it.each([
    ['She shot a 7-under 65.', ['exact']],
    ['Prices were higher than a year earlier.', []],
    ['It took more than a year.', ['at-least']],
  ])('is none but where one is meant in %j', (text, bounds) => {
    expect(readAmounts(text).map(({ bound }) => bound)).toEqual(bounds)
  })

  it('passes to a conversion in brackets', () => {
    expect(readAmounts('The pipe runs for more than 240 kilometers (150 miles).')).toMatchObject([
      { bound: 'at-least' },
      { bound: 'at-least' },
    ])
  })
})

describe('a bound between a number and its unit', () => {
  it.each([
    ['It is five or so miles off.', 'five or so miles', 'approximate'],
    ['It lasted 20 or more years.', '20 or more years', 'at-least'],
    ['He gave it five-plus years.', 'five-plus years', 'at-least'],
    ['He gave it 20+ years.', '20+ years', 'at-least'],
  ])('is read in %j', (text, quantity, bound) => {
    expect(readAmounts(text).map((amount) => [amount.text, amount.type, amount.bound])).toEqual([
      [quantity, 'quantity', bound],
    ])
  })

  it('needs a unit', () => {
    expect(readAmounts('Some 200 or more guests came.').map(({ text }) => text)).toEqual(['200'])
  })
})

describe('a change', () => {
  it('has two amounts in "from … to …", which after other verbs is a range', () => {
    const valuesOf = (text: string) => readAmounts(text).map(({ value }) => value)
    expect(valuesOf('Shares rose from $230 to $245.')).toEqual([230, 245])
    expect(valuesOf('The rate slipped, from 58 percent to 51.')).toEqual([58, 51])
    expect(valuesOf('Prices range from $230 to $245.')).toEqual([{ from: 230, to: 245 }])
    expect(valuesOf('Prices rose. Seats cost from $230 to $245.')).toEqual([{ from: 230, to: 245 }])
  })

  it('has its measure, its end and its start', () => {
    expect(
      readAmounts('Revenue rose 3% to $4.2 billion from $4.08 billion.').map((amount) => amount.change),
    ).toEqual([
      { direction: 'up', role: 'by' },
      { direction: 'up', role: 'to' },
      { direction: 'up', role: 'from' },
    ])
  })

  it.each([
    'She picked up two delegates.',
    'The war cost us; we lost 250 soldiers.',
    'The party raised $5 million.',
    'It may cost up to 5 percent.',
    'The contract is worth $5 million.',
    'A follow-up of 20 hours is due.',
    'It may lower costs and buy back up to $5 million of shares.',
  ])('is not read in %j', (text) => {
    expect(readAmounts(text).map((amount) => amount.change)).toEqual([null])
  })
})

describe('a change of a distant sum', () => {
  it.each([
    ['Profit doubled to $2 billion, or $1.34 a share, from $980 million.', { direction: 'up', role: 'from' }],
    ['The index edged up to 45.2.', { direction: 'up', role: 'to' }],
    ['The index ticked down to 45.2.', { direction: 'down', role: 'to' }],
    ['Its shares fell 6p, or 2.2%.', { direction: 'down', role: 'by' }],
    ['It fell in May, when 6 staff, or 2.2%, left.', null],
    ['Tolls to rise as council backs £48m wall', null],
    ['Oil settled up 84 cents.', { direction: 'up', role: 'by' }],
    ['It halved its growth forecast to 0.8%.', { direction: 'down', role: 'to' }],
    ['Margins widened to 14%.', { direction: 'up', role: 'to' }],
    ['Turnout sank to 28% from close to 45%.', { direction: 'down', role: 'from' }],
    ['Debt rose from 18 percent of output in May to 23 percent.', { direction: 'up', role: 'to' }],
    ['Debt rose from 18 percent. The levy came to 23 percent.', null],
    ['Trams made up 12 percent of the fleet.', null],
    ['They could lose up to $900.', null],
    ['Stocks were higher than the 6 percent mark.', null],
    ['Support was close to 40%.', null],
    ['Rents were up 1.7 percent, compared to 4.4 percent in Skelby.', null],
  ])('is read in %j', (text, change) => {
    expect(readAmounts(text).at(-1)?.change).toEqual(change)
  })
})

describe('a rate', () => {
  it.each([
    ['It pays $15 an hour.', 'hour'],
    ['Oil is $100-a-barrel here.', 'barrel'],
    ['It costs $21 per square foot.', 'square foot'],
    ['Profit was $0.82 per diluted share.', 'share'],
    ['Power costs 30 cents per kilowatt hour.', 'kilowatt hour'],
    ['It was $12 million a year earlier.', undefined],
    ['It was $12 million a year ago.', undefined],
  ])('is read from %j', (text, unit) => {
    expect(readAmounts(text)[0]?.per?.unit).toBe(unit)
  })
})
