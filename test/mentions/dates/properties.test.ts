import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numeralText } from '../numerals.js'
import { readDates } from './read-dates.js'

const RUNS = { numRuns: 400, seed: 20220712 }

describe('findDates, whatever the text', () => {
  it('gives spans that hold their own text, in order and apart', () => {
    fc.assert(
      fc.property(numeralText, (text) => {
        let end = 0
        for (const date of readDates(text)) {
          expect(text.slice(date.start, date.end)).toBe(date.text)
          expect(date.start).toBeGreaterThanOrEqual(end)
          end = date.end
        }
      }),
      RUNS,
    )
  })

  it('gives real days, the first not after the last, or neither', () => {
    fc.assert(
      fc.property(
        numeralText,
        fc.constantFrom('2022-07-12', '2024-02-29', '0001-01-01', null),
        (text, reference) => {
          for (const { first, last } of readDates(text, reference)) {
            expect(first === null).toBe(last === null)
            if (first === null || last === null) continue
            expect(first).toMatch(/^\d{4}-\d\d-\d\d$/)
            expect(first <= last).toBe(true)
          }
        },
      ),
      RUNS,
    )
  })
})
