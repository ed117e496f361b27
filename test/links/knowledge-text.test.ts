import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/links/knowledge-base/decode-text.js'
import { encodeText } from '../../src/links/knowledge-base/encode-text.js'
import { bucketCountFor } from '../../src/links/knowledge-base/file-format.js'
import { SYMBOL_COUNT, SYMBOLS } from '../../src/links/knowledge-base/text-symbols.js'
import { writeBuckets } from '../../src/links/knowledge-base/write-buckets.js'

const backOf = (text: string) => {
  const bytes = encodeText(text)
  return decodeText(bytes, 0, bytes.length)
}

describe('the texts of a knowledge-base file', () => {
  it.each([
    '',
    'prime minister of Norland\t2019\t2023',
    'Ólöf Lind',
    'Zofia Łęcka',
    '\ufeffmark',
    'a\0b',
    '港町',
    '👩‍🚒 crew',
  ])('come back as they were written: %j', (text) => {
    expect(backOf(text)).toBe(text)
  })

  it('come back whatever they hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => backOf(text) === text))
  })

  it('are shorter than they were where they are made of common pieces', () => {
    expect(encodeText('American politician, governor of the island').length).toBeLessThan(15)
    expect(encodeText('Zygmunt').length).toBeLessThanOrEqual(7)
  })

  it('have as many pieces as bytes are free for them, each of them once', () => {
    expect(new Set(SYMBOLS).size).toBe(SYMBOL_COUNT)
  })
})

describe('the buckets of a knowledge-base file', () => {
  it('say where the lists of each begin and where the last ends, empty ones too', () => {
    const written: number[] = []
    const places = [0x00000000, 0x40000000, 0x7fffffff, 0xffffffff].map((low, i) => ({ low, start: 10 * i }))
    writeBuckets({ u32: (value) => written.push(value) }, places, 16, 40)
    expect(bucketCountFor(16)).toBe(4)
    expect(written).toEqual([0, 10, 30, 30, 40])
  })

  it('are one and empty for a base without names', () => {
    const written: number[] = []
    writeBuckets({ u32: (value) => written.push(value) }, [], 0, 0)
    expect(written).toEqual([0, 0])
  })
})
