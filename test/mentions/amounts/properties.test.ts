import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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
