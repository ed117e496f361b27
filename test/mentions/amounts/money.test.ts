import { describe, expect, it } from 'vitest'
import { listAmounts, readAmounts } from './read-amounts.js'

describe('money', () => {
  it.each([
    ['The bridge cost $1.5B to build.', '$1.5B → money 1500000000 USD'],
    ['They raised $1.1 million there.', '$1.1 million → money 1100000 USD'],
    ['The fund lost half a million dollars.', 'half a million dollars → money 500000 USD'],
    ['The suit seeks a quarter-million dollars.', 'a quarter-million dollars → money 250000 USD'],
    ['The state cleared ₹500 crore for the canal.', '₹500 crore → money 5000000000 INR'],
    ['Each family got Rs 3 lakh.', 'Rs 3 lakh → money 300000 INR'],
    ['The museum paid €50m for it.', '€50m → money 50000000 EUR'],
    ['It was sold for CHF 1.2m.', 'CHF 1.2m → money 1200000 CHF'],
    ['It was sold for EUR50m.', 'EUR50m → money 50000000 EUR'],
    ['The plan costs RM79 there.', 'RM79 → money 79 MYR'],
    ['The deal is worth HK$3.7 billion.', 'HK$3.7 billion → money 3700000000 HKD'],
    ['The house went for $A2.5 million.', '$A2.5 million → money 2500000 AUD'],
    [
      'The farm sold for 7.4 million Australian dollars.',
      '7.4 million Australian dollars → money 7400000 AUD',
    ],
    ['It fetched 800 Danish crowns.', '800 Danish crowns → money 800 DKK'],
    ['A bottle costs 60 cents.', '60 cents → money 0.6 USD'],
    ['A bottle costs 25c.', '25c → money 0.25 USD'],
    ['A bottle costs 86p.', '86p → money 0.86 GBP'],
    [
      'Lunch came to seventeen dollars and thirty cents.',
      'seventeen dollars and thirty cents → money 17.3 USD',
    ],
    ['Seats go for between $31 and $37 per night.', '$31 and $37 → money 31..37 USD'],
    ['They would pay $3-5 million.', '$3-5 million → money 3000000..5000000 USD'],
    ['Repairs of $640,000 to $2 million are likely.', '$640,000 to $2 million → money 640000..2000000 USD'],
    ['It cost tens of millions of dollars.', 'tens of millions of dollars → money 10000000..100000000 USD'],
    ['They offered two or three million euro.', 'two or three million euro → money 2000000..3000000 EUR'],
    ['Cash flow was ($1.2 million).', '($1.2 million) → money -1200000 USD'],
    ['The box is worth 20 million pounds.', '20 million pounds → money 20000000 GBP'],
    ['She drew a seven-figure salary.', 'seven-figure → money 1000000..10000000'],
    ['The bid of 100 million crowns failed.', '100 million crowns → money 100000000'],
  ])('reads %j', (text, expected) => {
    expect(listAmounts(text)).toEqual([expected])
  })

  it.each([
    [
      'They paid 5, 10 and 15 dollars.',
      ['5 → money 5 USD', '10 → money 10 USD', '15 dollars → money 15 USD'],
    ],
    ['It raised its target to $90 from 110 a year earlier.', ['$90 → money 90 USD', '110 → money 110 USD']],
    ['Ticket prices went to $90 from 12 sellers.', ['$90 → money 90 USD', '12 → number 12']],
    ['($1 = 0.76 pounds)', ['$1 → money 1 USD', '0.76 pounds → money 0.76 GBP']],
    ['It sent $50 to 120 workers.', ['$50 → money 50 USD', '120 → number 120']],
    ['It sent $50 to 120 low-income families.', ['$50 → money 50 USD', '120 → number 120']],
    ['Repairs cost $50 to 120 on most days.', ['$50 to 120 → money 50..120 USD']],
  ])('is shared, or not, by the number beside it in %j', (text, expected) => {
    expect(listAmounts(text)).toEqual(expected)
  })

  it.each([
    ['Police found 1,000 pounds of flour.', 'quantity'],
    ['It weighs 3 pounds.', 'quantity'],
    ['Some 20 real estate agents met.', 'number'],
    ['Of them, three won on points.', 'number'],
  ])('is not read in %j', (text, type) => {
    expect(readAmounts(text).map((amount) => amount.type)).toEqual([type])
  })

  it.each([
    ['It fined the mine R250 million.', 'R250 million → money 250000000 ZAR'],
    ['It costs R5,000 there.', 'R5,000 → money 5000 ZAR'],
    ['The R21 road and the R2 robot were closed.', undefined],
  ])('is told from a name after the letter of the rand in %j', (text, expected) => {
    expect(listAmounts(text)[0]).toBe(expected)
  })

  it.each([
    ['The mill earned 18 million crowns.', null],
    ['The mill earned 18 million crowns. (One euro is 11 Norwegian crowns.)', 'NOK'],
    ['OSLO, March 11 (Reuters) - The mill earned 18 million crowns.', 'NOK'],
    ['Kenya raised it to 60 shillings.', 'KES'],
    ['Swedish and Danish mills earned 18 million crowns.', null],
  ])('takes the one country that the text names of those that share a currency in %j', (text, currency) => {
    expect(readAmounts(text).find(({ type }) => type === 'money')).toMatchObject({ currency })
  })

  it.each([
    ['It earned 12 million crowns ($1 million), from 11 million a year ago.', ['12', '1', '11']],
    ['It earned 12 million crowns, against a forecast of 11 million.', ['12', '11']],
    ['It pays 6.50 crowns a share, up from 6.00.', ['6.50', '6.00']],
    ['Tickets cost $5 for adults and 3 for children.', ['5', '3']],
    ['It earned $5 million, short of the 6 million expected by analysts.', ['5', '6']],
  ])('is also the bare state beside it in %j', (text, sums) => {
    const money = readAmounts(text).filter(({ type }) => type === 'money')
    expect(money.map((amount) => /[\d.]+/.exec(amount.text)?.[0])).toEqual(sums)
  })

  it.each([
    'It spends $5bn on a town of 9 million.',
    'The bank gave $500 to 10 people.',
    'It made $30 million, more than 20 rivals.',
    'It sold $5 million in May and 300 in June.',
    'It sold $5 million, the work of the 20 analysts it hired.',
  ])('leaves a number of something else alone in %j', (text) => {
    expect(readAmounts(text).map(({ type }) => type)).toEqual(['money', 'number'])
  })

  it('takes the dollar of a dateline', () => {
    expect(listAmounts('TORONTO — The province will spend $2 million.')).toEqual([
      '$2 million → money 2000000 CAD',
    ])
  })

  it('takes the dollar of the country whose amount is converted', () => {
    expect(listAmounts('The Australian miner raised $40 million (US$27 million).')).toEqual([
      '$40 million → money 40000000 AUD',
      'US$27 million → money 27000000 USD',
    ])
  })

  it('tells stated currencies from implied ones', () => {
    const evidence = readAmounts('They paid $5, then US$6 and 7 euros.').map(
      (amount) => amount.type === 'money' && amount.currencyEvidence,
    )
    expect(evidence).toEqual(['implied', 'known', 'known'])
  })
})

describe('a sum beside one of its kind', () => {
  it.each([
    [
      'It made a loss of 3 million euros, against a profit of 5.5 million a year earlier.',
      '5.5 million → money 5500000 EUR',
    ],
    [
      'Revenue was 580 million euros. Analysts had expected 560 million.',
      '560 million → money 560000000 EUR',
    ],
    ['It cut the target to 22 euros from 34 but kept its view.', '34 → money 34 EUR'],
    [
      'Profit fell to 88 million euros, or 0.61 euros per share, from 128 million a year earlier.',
      '128 million → money 128000000 EUR',
    ],
    [
      'It sees sales of 2.9 billion euros, down from a previous range of 3.3 billion to 3.5 billion.',
      '3.3 billion to 3.5 billion → money 3300000000..3500000000 EUR',
    ],
    [
      'Sales were 3 billion euros. Analysts polled by the firm had on average expected 3.4 billion.',
      '3.4 billion → money 3400000000 EUR',
    ],
    ['It cut the fee to 22 euros from 34 clubs.', '34 → number 34'],
    ['It lost 3 million euros. Economists had forecast 4 million jobs.', '4 million → number 4000000'],
    ['Sales were 3 million euros. The fair drew 4 million.', '4 million → number 4000000'],
  ])('shares its currency or none in %j', (text, expected) => {
    expect(listAmounts(text).at(-1)).toBe(expected)
  })
})
