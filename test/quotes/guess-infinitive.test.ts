import { describe, expect, it } from 'vitest'
import { guessInfinitive } from '../../src/quotes/phrases/guess-infinitive.js'

describe('guessInfinitive', () => {
  it.each([
    ['drawled', 'drawl'],
    ['swooned', 'swoon'],
    ['panned', 'pan'],
    ['mused', 'muse'],
    ['opined', 'opine'],
    ['lobbied', 'lobby'],
    ['urging', 'urge'],
    ['teaches', 'teach'],
    ['agreed', 'agree'],
    ['was', 'be'],
    ['__proto__', '__proto__'],
  ])('takes %s back to %s', (form, infinitive) => {
    expect(guessInfinitive(form)).toBe(infinitive)
  })
})
