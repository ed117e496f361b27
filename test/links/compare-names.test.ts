import { describe, expect, it } from 'vitest'
import { compareNames, listNameWords } from '../../src/links/disambiguation/compare-names.js'

const likeness = (a: string, b: string) => compareNames(listNameWords(a), listNameWords(b))

describe('compareNames', () => {
  it.each([
    ['Ada Lind', 'Ada M. Lind', 1],
    ['Bob Lind', 'Robert Lind', 1],
    ['the Harbor Trust', 'Harbor Trust', 1],
    ['Ada Lind', 'Lind', 0.75],
    ['Lind', 'Ada Lind', 0.5],
    ['Ada Lind', 'Otto Lind', 0.5],
    ['IMF', 'International Monetary Fund', 0.8],
    ['U.S.', 'United States of America', 0.8],
    ['German', 'Germany', 0.6],
    ['Polish', 'Poland', 0.6],
  ])('finds %s and %s alike', (a, b, expected) => {
    expect(likeness(a, b)).toBeCloseTo(expected)
  })

  it.each([
    ['Dutch', 'Netherlands'],
    ['Ada Lind', 'Otto Brandt'],
    ['A', 'Arkansas'],
    ['__proto__', 'constructor'],
    ['IMF', 'Institute of Physics'],
  ])('finds nothing of %s in %s', (a, b) => {
    expect(likeness(a, b)).toBe(0)
  })
})
