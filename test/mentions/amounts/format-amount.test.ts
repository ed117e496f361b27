import { describe, expect, it } from 'vitest'
import { formatAmount } from '../../../src/mentions/amounts/format-amount.js'
import { readAmounts } from './read-amounts.js'

function format(text: string, locale: string): string {
  const [amount] = readAmounts(text)
  if (amount === undefined) throw new Error(`no amount in ${text}`)
  return formatAmount(amount, locale).replaceAll('\u00a0', ' ')
}

describe('formatAmount', () => {
  it.each([
    ['It cost at least $1.5 billion.', 'en-US', '≥ $1,500,000,000'],
    ['It pays $15.50 an hour.', 'en-US', '$15.50/hour'],
    ['It cost €3 million.', 'de', '3.000.000 €'],
    ['It fell about 3.5%.', 'en-US', '~3.5%'],
    ['It fell 50 basis points.', 'en-US', '50 basis points'],
    ['It is 12 square feet.', 'en-US', '12 square feet'],
    ['It is 2,000 miles long.', 'de', '2.000 Meilen'],
    ['It was the 22nd try.', 'en-US', '22nd'],
    ['It was the 22nd try.', 'de', '22.'],
    ['A bid of 100 million crowns failed.', 'en-US', '100,000,000'],
    ['Some 5 to 10 people came.', 'en-US', '~5–10'],
  ])('writes the amount of %j for %s', (text, locale, expected) => {
    expect(format(text, locale)).toBe(expected)
  })
})
