import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Amount } from '../../../src/mentions/amounts/types.js'
import { numeralText } from '../numerals.js'
import { readAmounts } from './read-amounts.js'

const RUNS = { numRuns: 400, seed: 20220712 }

describe('findAmounts, whatever the text', () => {
  it('gives spans that hold their own text, in order and apart', () => {
    fc.assert(
      fc.property(numeralText, (text) => {
        let last = 0
        for (const { start, end, text: found, sentence } of readAmounts(text)) {
          expect(text.slice(start, end)).toBe(found)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(sentence).toBeGreaterThanOrEqual(0)
          last = end
        }
      }),
      RUNS,
    )
  })

  it('numbers the amounts from a1 on', () => {
    fc.assert(
      fc.property(numeralText, (text) => {
        expect(readAmounts(text).map(({ id }) => id)).toEqual(readAmounts(text).map((_, i) => `a${i + 1}`))
      }),
      RUNS,
    )
  })

  it('reads a sentence behind a thousand others as it reads it alone', () => {
    const before = 'Boats cost $5. '.repeat(1000)
    const bare = ({ value, bound, type }: Amount) => ({ value, bound, type })
    fc.assert(
      fc.property(numeralText, (text) => {
        const alone = readAmounts(`Boats cost $5. ${text}`).slice(1)
        expect(readAmounts(`${before}${text}`).slice(1000).map(bare)).toEqual(alone.map(bare))
      }),
      { ...RUNS, numRuns: 20 },
    )
  })

  it('gives the unit at the end of a long list to all that stand before it', () => {
    const amounts = readAmounts(`Rates were ${'4, '.repeat(600)}5 and 6 percent.`)
    expect(amounts).toHaveLength(602)
    expect(new Set(amounts.map(({ type }) => type))).toEqual(new Set(['percent']))
  })

  it('takes a number for a name wherever the text does', () => {
    const text = `The 747 looks old. ${'Boats cost $5. '.repeat(600)}The Boeing 747 landed.`
    expect(new Set(readAmounts(text).map(({ type }) => type))).toEqual(new Set(['money']))
  })

  it('gives finite values, ranges from low to high', () => {
    fc.assert(
      fc.property(numeralText, (text) => {
        for (const { value } of readAmounts(text)) {
          const ends = typeof value === 'number' ? [value, value] : [value.from, value.to]
          expect(ends.every(Number.isFinite)).toBe(true)
          expect(ends[0]).toBeLessThanOrEqual(ends[1] ?? Number.NaN)
        }
      }),
      RUNS,
    )
  })
})
