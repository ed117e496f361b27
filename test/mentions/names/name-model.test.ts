import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { packBytes } from '../../../scripts/pack-bytes.js'
import { NAME_MODEL } from '../../../src/lexicon/generated/name-model.js'
import { WORD_CLUSTERS } from '../../../src/lexicon/generated/word-clusters.js'
import { hashWord } from '../../../src/mentions/names/hash-word.js'
import { loadClusters } from '../../../src/mentions/names/load-clusters.js'
import { unpackBytes } from '../../../src/mentions/names/unpack-bytes.js'

describe('the trained weights', () => {
  it('unpack to the bytes that were trained', () => {
    const weights = unpackBytes(NAME_MODEL.weights)
    expect(createHash('sha256').update(weights).digest('hex')).toBe(NAME_MODEL.sha256)
  })

  it('take less than a megabyte with the word groups', () => {
    const source = JSON.stringify(NAME_MODEL) + JSON.stringify(WORD_CLUSTERS)
    expect(deflateRawSync(source, { level: 9 }).length).toBeLessThan(1_000_000)
  })
})

describe('packed bytes', () => {
  it.each([
    ['nothing but one value', new Uint8Array(1000).fill(7), 1],
    ['every value', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) & 255), 1],
    [
      'columns of different kinds',
      Uint8Array.from({ length: 4000 }, (_, i) => (i % 4 === 0 ? i & 255 : i % 4)),
      4,
    ],
    ['a single byte', Uint8Array.of(200), 1],
  ])('come back as they were: %s', (_, bytes, columns) => {
    expect(unpackBytes(packBytes(bytes, columns))).toEqual(bytes)
  })
})

describe('the word groups', () => {
  const clusters = loadClusters(unpackBytes(WORD_CLUSTERS.families), unpackBytes(WORD_CLUSTERS.words))
  const groupOf = (word: string) => clusters.groupOf(hashWord(word))

  it('hold words used alike together', () => {
    expect(groupOf('monday')).toBe(groupOf('tuesday'))
    expect(groupOf('smith')).toBe(groupOf('johnson'))
    expect(groupOf('monday')).not.toBe(groupOf('smith'))
  })

  it('do not hold a word that is not common', () => {
    expect(groupOf('qqzzxv')).toBe(0)
    expect(clusters.familyOf(0)).toBe(0)
  })
})
