import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { packWeights } from '../../../scripts/pack-weights.js'
import { pairWeights, unpairWeights } from '../../../scripts/pair-table.js'
import { hashWord } from '../../../src/document/packed/hash-word.js'
import { DIGITS } from '../../../src/document/packed/text-digits.js'
import { NAME_MODEL } from '../../../src/lexicon/generated/name-model.js'
import { WORD_CLUSTERS } from '../../../src/lexicon/generated/word-clusters.js'
import { MAX_FEATURES } from '../../../src/mentions/names/tagger/collect-features.js'
import { loadClusters } from '../../../src/mentions/names/tagger/load-clusters.js'
import { type PackedTable, PackedWeights } from '../../../src/mentions/names/tagger/packed-weights.js'
import { firstOf, secondOf } from '../../../src/mentions/names/tagger/pair-weights.js'

/** All rows of a packed table. */
function unpackAll(packed: PackedTable): Int8Array {
  const table = new PackedWeights(packed)
  table.fetch(
    Int32Array.from({ length: packed.rows }, (_, row) => row),
    packed.rows,
  )
  return unpairWeights(table.pairs, packed.columns)
}

describe('the trained weights', () => {
  it('unpack to the bytes that were trained', () => {
    const weights = unpackAll(NAME_MODEL.weights)
    expect(createHash('sha256').update(weights).digest('hex')).toBe(NAME_MODEL.sha256)
  })

  it('take less than a megabyte with the word groups', () => {
    const source = JSON.stringify(NAME_MODEL) + JSON.stringify(WORD_CLUSTERS)
    expect(deflateRawSync(source, { level: 9 }).length).toBeLessThan(1_000_000)
  })
})

describe('packed weights', () => {
  const tables: [string, Int8Array][] = [
    ['nothing but one value', new Int8Array(1000).fill(7)],
    ['every value', Int8Array.from({ length: 4096 }, (_, i) => i * 79)],
    ['values each rarer by half', Int8Array.from({ length: 4096 }, (_, i) => Math.clz32(i))],
    ['the lowest and the highest', Int8Array.of(-128, 127, 0, 0)],
  ]

  it.each(tables)('come back as they were: %s', (_, table) => {
    expect(unpackAll(packWeights(table, 2))).toEqual(table)
  })

  it('are unpacked where they are asked for and nowhere else', () => {
    const table = new PackedWeights(packWeights(new Int8Array(1000).fill(7), 2))
    table.fetch(Int32Array.of(40, 3), 1)
    const weights = unpairWeights(table.pairs, 2)
    expect([...weights.subarray(80, 82)]).toEqual([7, 7])
    expect([...weights.subarray(6, 8)]).toEqual([0, 0])
  })
})

describe('paired weights', () => {
  it('come back as they were, whatever the sign of either and however many columns', () => {
    const table = Int8Array.of(-128, 127, 0, -1, 1, -1, 5, -128, -128)
    expect(unpairWeights(pairWeights(table, 3), 3)).toEqual(table)
    expect(unpairWeights(pairWeights(table, 1), 1)).toEqual(table)
  })

  it('give the sums of both by one addition, of as many rows as a token can have', () => {
    const rows = Array.from({ length: MAX_FEATURES }, (_, i) => Int8Array.of(-128, i % 2 === 0 ? 127 : -128))
    const sum = rows.reduce((total, row) => total + (pairWeights(row, 2)[0] ?? 0), 0)
    expect(firstOf(sum | 0)).toBe(-128 * MAX_FEATURES)
    expect(secondOf(sum | 0)).toBe(-MAX_FEATURES / 2)
  })
})

describe('the word groups', () => {
  const clusters = loadClusters(WORD_CLUSTERS)
  const groupOf = (word: string) => clusters.groupOf(hashWord(word))

  it('hold words used alike together', () => {
    expect(groupOf('monday')).toBe(groupOf('tuesday'))
    expect(groupOf('smith')).toBe(groupOf('johnson'))
    expect(groupOf('monday')).not.toBe(groupOf('smith'))
  })

  it('belong to families', () => {
    const { familyOf } = loadClusters({
      families: DIGITS.charAt(4) + DIGITS.charAt(63),
      counts: '',
      words: '',
    })
    expect([familyOf(1), familyOf(2)]).toEqual([5, 64])
  })

  it('do not hold a word that is not common', () => {
    expect(groupOf('qqzzxv')).toBe(0)
    expect(clusters.familyOf(0)).toBe(0)
  })
})
