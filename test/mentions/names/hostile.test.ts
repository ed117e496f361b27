import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/document/stage.js'
import { findNames } from '../../../src/mentions/names/stage.js'

/** Processor time in microseconds, the least of three: what else the machine does counts little. */
function timeOf(text: string): number {
  const document = readDocument(text)
  const times = [0, 1, 2].map(() => {
    const { user, system } = process.cpuUsage()
    findNames(document)
    const after = process.cpuUsage()
    return after.user + after.system - user - system
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
    timeOf(make(1000))
    // Eight times the text; as much again is left for a busy machine and its garbage collector.
    expect(timeOf(make(16_000))).toBeLessThan(16 * Math.max(timeOf(make(2000)), 2000))
  })
})
