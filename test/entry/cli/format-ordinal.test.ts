import { describe, expect, it } from 'vitest'
import { formatOrdinal } from '../../../src/entry/cli/format-ordinal.js'

describe('formatOrdinal', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [11, '11th'],
    [23, '23rd'],
    [112, '112th'],
  ])('writes %d as %s', (value, written) => {
    expect(formatOrdinal(value)).toBe(written)
  })
})
