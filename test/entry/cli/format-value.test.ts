import type { Amount } from 'nutgraf'
import { describe, expect, it } from 'vitest'
import { formatNumber, formatValue } from '../../../src/entry/cli/format-value.js'
import { pluralizeUnit } from '../../../src/entry/cli/pluralize-unit.js'
import { spanOf } from './sample-analysis.js'

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1_234_567.25, '1,234,567.25'],
    [-4500, '-4,500'],
    [-450, '-450'],
    [1e21, '1e+21'],
    [0.0000001, '1e-7'],
  ])('writes %d as %s', (value, written) => {
    expect(formatNumber(value)).toBe(written)
  })
})

describe('pluralizeUnit', () => {
  it.each([
    ['mile', 'miles'],
    ['cubic foot', 'cubic feet'],
    ['mile per hour', 'miles per hour'],
    ['degree celsius', 'degrees celsius'],
    ['kiloton of TNT', 'kilotons of TNT'],
    ['light-year', 'light-years'],
    ['basis point', 'basis points'],
    ['hertz', 'hertz'],
  ])('writes %s as %s', (unit, plural) => {
    expect(pluralizeUnit(unit)).toBe(plural)
  })
})

describe('formatValue', () => {
  const base = { ...spanOf('two'), id: 'a1', bound: 'exact', sentence: 0, per: null, change: null } as const
  const money = { ...base, type: 'money', currencyEvidence: 'known', spending: null } as const
  const cases: readonly (readonly [Amount, string])[] = [
    [{ ...money, value: 5, currency: 'EUR' }, '5 EUR'],
    [{ ...money, value: 5, currency: null }, '5'],
    [{ ...money, value: 12.4, currency: 'GBP' }, '12.40 GBP'],
    [{ ...money, value: { from: 4e7, to: 5.5e7 }, currency: 'USD' }, '40,000,000 to 55,000,000 USD'],
    [
      { ...money, value: 43, currency: 'USD', per: { unit: 'share', span: spanOf('two') } },
      '43 USD per share',
    ],
    [{ ...base, type: 'percent', value: 60, unit: 'percent', bound: 'at-least', counted: null }, '≥ 60 %'],
    [{ ...base, type: 'percent', value: 50, unit: 'basis point', counted: null }, '50 basis points'],
    [
      {
        ...base,
        type: 'quantity',
        value: 14,
        unit: 'hour',
        dimension: 'time',
        age: false,
        si: null,
        bound: 'at-most',
        counted: null,
      },
      '≤ 14 hours',
    ],
    [{ ...base, type: 'ordinal', value: 3, counted: null }, '3rd'],
    [{ ...base, type: 'number', value: 1 / 3, counted: null }, '0.3333'],
    [{ ...base, type: 'number', value: 1 / 32e4, counted: null }, '0.000003125'],
  ]
  it.each(cases)('writes %o as %s', (amount, written) => {
    expect(formatValue(amount)).toBe(written)
  })
})
