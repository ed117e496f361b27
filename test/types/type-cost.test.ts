import { expect, it } from 'vitest'
import { measureTypeCost } from '../../bench/type-cost.js'

it('a chain of 100 extractors costs the compiler less than 60,000 instantiations', () => {
  const { instantiations, errors } = measureTypeCost(100)
  expect(errors).toEqual([])
  // A chain of which nothing was checked would be cheap.
  expect(instantiations).toBeGreaterThan(10_000)
  expect(instantiations).toBeLessThan(60_000)
})
