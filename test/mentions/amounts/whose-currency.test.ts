import { describe, expect, it } from 'vitest'
import { listAmounts, readAmounts } from './read-amounts.js'

describe('rupees', () => {
  it.each([
    ['The chain fined him Rs 500.', 'INR'],
    ['Traders in Lahore paid Rs 500 each.', 'PKR'],
    ["Nepal's cabinet set aside 500 rupees a head.", 'NPR'],
    ['Pakistan, Pakistan and Pakistani firms owe India Rs. 500.', 'PKR'],
    ['Pakistan owes India Rs 500.', 'INR'],
  ])('are of the country that the text is about in %j', (text, currency) => {
    expect(readAmounts(text)).toMatchObject([{ value: 500, currency, currencyEvidence: 'implied' }])
  })
})

describe('a dollar behind a dateline', () => {
  it('is that of its place, which a dash or capitals with a colon tell', () => {
    expect(readAmounts('SYDNEY — Rents rose $20.')).toMatchObject([{ currency: 'AUD' }])
    expect(readAmounts('AUCKLAND: Rents rose $20.')).toMatchObject([{ currency: 'NZD' }])
    expect(readAmounts('Canada: Rents rose $20.')).toMatchObject([{ currency: 'USD' }])
    expect(readAmounts('REGINA LIND: The star of Canada earned $20.')).toMatchObject([{ currency: 'USD' }])
  })
})

describe('a dollar in a text without a dateline', () => {
  it('is that of the one country which is named again and again', () => {
    const text = 'Rents in Sydney rose $20. Australians pay more in Melbourne than other Australians.'
    expect(readAmounts(text)).toMatchObject([{ currency: 'AUD', currencyEvidence: 'implied' }])
  })

  it.each([
    'Rents in Sydney rose $20 last year.',
    'Canada’s sales to the U.S. fell by $20, said Canadian firms in Canada and Ontario.',
    'Australians in Sydney paid Canada and Canadians $20 for Canadian wheat.',
    'Australia’s Orr of Sydney, Australia, paid $20 and A$30 for Australian wheat.',
    'Taiwan’s exports rose by $20, Taiwan said in Taipei, Taiwan.',
  ])('is American in %j', (text) => {
    expect(readAmounts(text)[0]).toMatchObject({ currency: 'USD' })
  })
})

describe('a sum', () => {
  it('may have its sign as a web page spells it', () => {
    expect(listAmounts('They set aside &pound;400m and &#8364;30m.')).toEqual([
      '&pound;400m → money 400000000 GBP',
      '&#8364;30m → money 30000000 EUR',
    ])
  })

  it('may have the letter of the naira on it, which a road has too', () => {
    expect(listAmounts('They offered N50 million.')).toEqual(['N50 million → money 50000000 NGN'])
    expect(listAmounts('The N21 was closed.')).toEqual([])
  })

  it('is none in the name of a race', () => {
    expect(listAmounts('Ann won the 400m hurdles.')).toEqual(['400m → quantity 400 metre'])
    expect(listAmounts('It has 400m users.')).toEqual(['400m → number 400000000'])
  })
})
