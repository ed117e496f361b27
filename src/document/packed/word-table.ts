import { DIGITS, digitAt } from './text-digits.js'

/** A number for each of many words, as it lies in a generated module, written in `DIGITS`. */
export interface PackedWords {
  /** A sign for each bucket: how many words it has. */
  readonly counts: string
  /** The words, bucket after bucket, some signs each, the lowest first: what of its hash tells the word, and its number. */
  readonly words: string
}

/**
 * A word is known by its hash alone: 14 bits say in which bucket it lies, so many bits below them which word of the
 * bucket it is. The rarer a word may be taken for another, the more bits.
 */
export interface WordTableShape {
  readonly keyBits: number
  /** Numbers are below this. */
  readonly numbers: number
  readonly signs: number
}

const HASH_BITS = 32
const BUCKET_BITS = 14
export const BUCKETS = 1 << BUCKET_BITS

export const bucketOf = (hash: number): number => hash >>> (HASH_BITS - BUCKET_BITS)

/** What tells a word from others of its bucket. */
export const keyOf = (hash: number, { keyBits }: WordTableShape): number =>
  (hash >>> (HASH_BITS - BUCKET_BITS - keyBits)) & ((1 << keyBits) - 1)

/** The number of the word with this hash (`hashWord`), or -1. */
export type WordTable = (hash: number) => number

/** Words are looked for where they are written; of the buckets it is noted where they begin. */
export function openWordTable({ counts, words }: PackedWords, shape: WordTableShape): WordTable {
  const { numbers, signs } = shape
  const starts = new Uint16Array(BUCKETS + 1)
  for (let i = 0, at = 0; i < BUCKETS; i++) {
    at += digitAt(counts, i)
    starts[i + 1] = at
  }
  return (hash) => {
    const bucket = bucketOf(hash)
    const key = keyOf(hash, shape)
    const end = starts[bucket + 1] ?? 0
    for (let i = starts[bucket] ?? 0; i < end; i++) {
      const word = readSigns(words, i * signs, signs)
      if (Math.floor(word / numbers) === key) return word % numbers
    }
    return -1
  }
}

function readSigns(text: string, at: number, signs: number): number {
  let number = 0
  for (let i = at + signs - 1; i >= at; i--) number = number * DIGITS.length + digitAt(text, i)
  return number
}
