import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/document/stage.js'
import { findNames } from '../../../src/mentions/names/stage.js'

/** The least of three times, in milliseconds: the others are the machine's business. */
function timeOf(text: string): number {
  const document = readDocument(text)
  const times = [0, 1, 2].map(() => {
    const start = performance.now()
    findNames(document)
    return performance.now() - start
  })
  return Math.min(...times)
}

describe('time grows with the length of the text, no faster', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const surname = (i: number) => `Mc${letters[i % 26]}${letters[Math.floor(i / 26) % 26]?.toLowerCase()}son`
  it.each([
    ['names joined by "and"', (n: number) => 'Smith and '.repeat(n)],
    ['capitals', (n: number) => 'Aa '.repeat(n)],
    [
      'a thousand names',
      (n: number) => Array.from({ length: n }, (_, i) => `John ${surname(i)} spoke.`).join(' '),
    ],
    ['states', (n: number) => 'Aa, Calif., '.repeat(n)],
    ['datelines', (n: number) => 'LONDON - Aa\n\n'.repeat(n)],
    ['initials', (n: number) => 'A. '.repeat(n)],
    ['hyphens', (n: number) => 'al-Aa-'.repeat(n)],
  ])('on %s', (_, make) => {
    timeOf(make(500))
    // Eight times the text; twice that is left for a busy machine.
    expect(timeOf(make(8000))).toBeLessThan(16 * Math.max(timeOf(make(1000)), 1))
  })
})
