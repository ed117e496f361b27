import { describe, expect, it } from 'vitest'
import { listAmounts, readAmounts } from './read-amounts.js'

describe('percentages', () => {
  it.each([
    ['It holds a quarter of 1 percent.', ['a quarter of 1 percent → percent 0.25 percent']],
    ['Prices rose 3% there.', ['3% → percent 3 percent']],
    ['Unemployment hit ten per cent.', ['ten per cent → percent 10 percent']],
    ['Output shrank half a percent.', ['half a percent → percent 0.5 percent']],
    ['Support slipped two percentage points.', ['two percentage points → percent 2 percentage point']],
    ['The bank added 75 basis points.', ['75 basis points → percent 75 basis point']],
    ['Inflation ran between 8 and 9%.', ['8 and 9% → percent 8..9 percent']],
    ['Rates went to a range of 2.25% to 2.5%.', ['2.25% to 2.5% → percent 2.25..2.5 percent']],
    [
      'It slowed from 3.9 to 3.6 percent.',
      ['3.9 → percent 3.9 percent', '3.6 percent → percent 3.6 percent'],
    ],
    [
      'Fees go up 5, 10 and 15 percent.',
      ['5 → percent 5 percent', '10 → percent 10 percent', '15 percent → percent 15 percent'],
    ],
    [
      'The error was plus or minus 7 percentage points.',
      ['7 percentage points → percent 7 percentage point'],
    ],
  ])('are read in %j', (text, expected) => {
    expect(listAmounts(text)).toEqual(expected)
  })
})

describe('quantities', () => {
  it.each([
    ['It runs beside the 700-mile canal.', '700-mile → quantity 700 mile'],
    ['The tunnel is 10km long.', '10km → quantity 10 kilometre'],
    ['Winds of 155 mph were felt.', '155 mph → quantity 155 mile per hour'],
    ['It fell to minus 12 degrees Celsius.', 'minus 12 degrees Celsius → quantity -12 degree celsius'],
    ['A forest of 450 sq km burned.', '450 sq km → quantity 450 square kilometre'],
    ['The flat has 80 m2 to offer.', '80 m2 → quantity 80 square metre'],
    ['It took two and a half years to finish.', 'two and a half years → quantity 2.5 year'],
    ['He sang for nearly half an hour there.', 'half an hour → quantity 0.5 hour'],
    ['The surge came 5 to 10 miles inland.', '5 to 10 miles → quantity 5..10 mile'],
    ['It hit 0-to-45-mph fast.', '0-to-45-mph → quantity 0..45 mile per hour'],
    ['The 5ft 10in keeper left.', '5ft 10in → quantity 5.833333333333333 foot'],
    ['It is 40C there.', '40C → quantity 40 degree celsius'],
    ['The 6-foot-2 keeper left.', '6-foot-2 → quantity 6.166666666666667 foot'],
    ['She added 38 swimming yards.', '38 swimming yards → quantity 38 yard'],
    ['The plume rose hundreds of miles.', 'hundreds of miles → quantity 100..1000 mile'],
    ['Tenants get six (6) weeks to pay.', 'six (6) weeks → quantity 6 week'],
    ['Rents sank in the past two quarters.', 'two quarters → quantity 2 quarter'],
    ['It came two decades later.', 'two decades → quantity 20 year'],
    ['He signed a two-and-a-half-year deal.', 'two-and-a-half-year → quantity 2.5 year'],
    ['It flies at 17 km/s there.', '17 km/s → quantity 17 kilometre per second'],
    ['The pit is a mile and a half wide.', 'a mile and a half → quantity 1.5 mile'],
    ['She waited an hour and a half.', 'an hour and a half → quantity 1.5 hour'],
    ['The torch needs a 12-V battery.', '12-V → quantity 12 volt'],
    ['It makes 8.5 kW at noon.', '8.5 kW → quantity 8.5 kilowatt'],
    ['The file has 8 MB at most.', '8 MB → quantity 8 megabyte'],
  ])('are read in %j', (text, expected) => {
    expect(listAmounts(text)).toEqual([expected])
  })

  it.each([
    ['The trip takes 1h 12m.', '1h 12m → quantity 1.2 hour'],
    ['Lows are between -20C and 5C.', '-20C and 5C → quantity -20..5 degree celsius'],
    ['It fell by 10 mmHg.', '10 mmHg → quantity 10 millimetre of mercury'],
    ['Output fell nearly a third to $9 million.', '$9 million → money 9000000 USD'],
    ['Output fell by half to 20 tonnes.', '20 tonnes → quantity 20 tonne'],
    ['It rose by 0.4 years to 79.3.', '79.3 → quantity 79.3 year'],
    ['It rained 15 mm in May and 12 in June.', '12 → quantity 12 millimetre'],
    ['A fifth of the 9 tonnes spoiled.', '9 tonnes → quantity 9 tonne'],
    ['The rate rose by 25 basis points to 4.5.', '4.5 → percent 4.5 percent'],
    ['A poll put Reform on 41 percent and the Greens on 18.', '18 → percent 18 percent'],
  ])('are read last in %j', (text, expected) => {
    expect(listAmounts(text).at(-1)).toBe(expected)
  })

  it.each([
    ['Children under five were ill.', true],
    ['It is free for people older than 60.', true],
    ['He sold to people over 12 counties.', false],
    ['Maria Lind was 36 when she left.', true],
    ['Norway was 36 when he scored.', false],
    ['At 36, she left.', true],
    ['At 36 sites, she dug.', false],
    ['The pair, both 44, left.', true],
    ['They came both 44 times.', false],
    ['Ms. Lind, who at 36 is the youngest, left.', true],
    ['Lind, who worked at 36 sites, left.', false],
    ['He is home. Lind, 9, scored.', false],
    ["She's 5-for-9 this week.", undefined],
    ['Albion, 4-1 winners at home, lost.', undefined],
  ])('may be an age in %j', (text, age) => {
    const [amount] = readAmounts(text)
    expect(amount && (amount.type === 'quantity' ? amount.age : false)).toBe(age)
  })

  it('are given in the SI unit of their dimension', () => {
    const [miles, heat] = readAmounts('It is 10 miles away and 32 degrees Fahrenheit cold.')
    expect(miles).toMatchObject({ dimension: 'length', si: { value: 16_093.44, unit: 'metre' } })
    expect(heat?.type === 'quantity' && heat.si?.value).toBeCloseTo(273.15)
  })

  it.each([
    ['A 37-year-old roofer called.', 37],
    ['Maria Smith, 62, was rescued.', 62],
    ['Ms. Solberg was 36 when she joined.', 36],
    ['The painter died at 87.', 87],
    ['She is 35.', 35],
    ["He's 17 and left.", 17],
    ['They left a grandson, Tom, 9.', 9],
    ['Their son Tom, 4, slept.', 4],
    ['It is for children aged 7.', 7],
  ])('of age are marked in %j', (text, value) => {
    expect(readAmounts(text)).toMatchObject([{ type: 'quantity', value, unit: 'year', age: true }])
  })

  it('of age may be ranges', () => {
    expect(readAmounts('Voters aged 18 to 24 and women in their 40s stayed home.')).toMatchObject([
      { value: { from: 18, to: 24 }, age: true },
      { value: { from: 40, to: 49 }, age: true },
    ])
  })

  it('of age go on through a list, up to a number that counts something', () => {
    expect(readAmounts('Her children, aged two, five and nine, slept.').map((amount) => amount.type)).toEqual(
      ['quantity', 'quantity', 'quantity'],
    )
    expect(readAmounts('Her sons, aged 2 and 5, and three dogs slept.').map((amount) => amount.type)).toEqual(
      ['quantity', 'quantity', 'number'],
    )
  })

  it('keep their rate', () => {
    const [barrels] = readAmounts('The pipeline carries 320,000 barrels a day.')
    expect(barrels).toMatchObject({
      text: '320,000 barrels',
      unit: 'barrel',
      per: { unit: 'day', span: { text: 'a day' } },
    })
  })
})

describe('ages', () => {
  it.each([
    ['“My mother is 84.”', ['84 → quantity 84 year']],
    ["Berg's father was 79 when she left.", ['79 → quantity 79 year']],
    ['She moved there at 17.', ['17 → quantity 17 year']],
    ['He left home at 16.', ['16 → quantity 16 year']],
    ['“I just ran,” said Lind, 23.', ['23 → quantity 23 year']],
    ['“We won,” said Lind, 4.', ['4 → number 4']],
    ['Trains left at 16.', ['16 → number 16']],
    ['She left at 9.', ['9 → number 9']],
    ['The brother is 84 points behind.', ['84 → number 84']],
  ])('are told by whose they are in %j', (text, expected) => {
    expect(listAmounts(text)).toEqual(expected)
  })
})
