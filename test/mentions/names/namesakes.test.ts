import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('a surname that is a firm or city too', () => {
  it.each([
    ['While Ford is rolling out a van, sales fell.', 'Ford:organization'],
    ['Talks failed after Washington had turned up the heat. Washington denied it.', 'Washington:place'],
  ])('is it where nobody bears it: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })

  it.each([
    ['Harrison Ford spoke. Ford said he was glad.', 'Ford:person'],
    ['Mr. Washington left. Washington said he was glad.', 'Washington:person'],
  ])('is a person where somebody bears it: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })
})

describe('what stands beside a place', () => {
  it.each([
    ['Dana Burton, 32, of Franklin, was arrested.', 'Franklin:place'],
    ['He is from the eastern province of Laghma.', 'Laghma:place'],
    ['He was seen in the town of Mammoth.', 'Mammoth:place'],
    ['Quiet returned to the West Bank on Monday.', 'West Bank:place'],
  ])('tells it: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })

  it.each([
    ['Dana Burton, 32, of Kelmark Foods, was arrested.', 'Kelmark Foods:organization'],
    ['The Orr West Bank raised its rates.', 'Orr West Bank:organization'],
  ])('tells none: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })
})
