import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packWords } from '../../scripts/pack-words.js'
import { openWordTable } from '../../src/document/packed/word-table.js'

const SHAPES = [
  { keyBits: 10, numbers: 512, signs: 3 },
  { keyBits: 18, numbers: 256, signs: 4 },
]

describe('a table of words', () => {
  it.each(SHAPES)('gives the numbers of words back that it was packed with ($keyBits bits)', (shape) => {
    const step = 2 ** (18 - shape.keyBits)
    const numberOf = new Map(
      [0, 1, 9_000, 9_001, 0xffffff].map((key, i) => [(key * step) >>> 0, (i * 97) % shape.numbers]),
    )
    const find = openWordTable(packWords(numberOf, shape), shape)
    for (const [hash, number] of numberOf) expect(find(hash)).toBe(number)
    expect([2, 8_999, 9_002, 0xfffffe].map((key) => find(key * step))).toEqual([-1, -1, -1, -1])
  })

  it('tells all words apart whose whole hash it keeps', () => {
    const words = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.nat(255)), {
      selector: ([hash]) => hash,
    })
    const [, shape] = SHAPES
    fc.assert(
      fc.property(words, (entries) => {
        if (shape === undefined) throw new Error('no shape')
        const find = openWordTable(packWords(new Map(entries), shape), shape)
        expect(entries.map(([hash]) => find(hash))).toEqual(entries.map(([, number]) => number))
      }),
      { numRuns: 50 },
    )
  })

  it('is refused where a number does not fit its signs', () => {
    expect(() => packWords(new Map([[0xffff_ffff, 255]]), { keyBits: 18, numbers: 256, signs: 3 })).toThrow(
      RangeError,
    )
  })
})
