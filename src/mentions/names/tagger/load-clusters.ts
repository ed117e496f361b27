import { DIGITS, digitAt } from './text-digits.js'

/** Words grouped by the company they keep; groups are numbered from 1, 0 stands for "not a common word". */
export interface WordClusters {
  /** The group of the word with this hash (hashWord of its lower-case form). */
  groupOf(hash: number): number
  /** The family a group belongs to. */
  familyOf(group: number): number
}

/**
 * The groups as they lie in a generated module, written in `DIGITS`. A word is the top 24 bits of its hash: 14 say in
 * which bucket it lies, 10 which word of the bucket it is.
 */
export interface PackedClusters {
  /** A sign for each group: its family. */
  readonly families: string
  /** A sign for each bucket: how many words it has. */
  readonly counts: string
  /** Three signs a word, the lowest first, bucket after bucket: its 10 bits times `GROUPS`, and its group. */
  readonly words: string
}

export const GROUPS = 512
export const BUCKETS = 1 << 14
export const BUCKET_BITS = 10
export const SIGNS_A_WORD = 3
const KEY_SHIFT = 8

/** Words are looked for where they are written; of the buckets it is noted where they begin. */
export function loadClusters({ families, counts, words }: PackedClusters): WordClusters {
  const starts = new Uint16Array(BUCKETS + 1)
  for (let i = 0, at = 0; i < BUCKETS; i++) {
    at += digitAt(counts, i)
    starts[i + 1] = at
  }
  return {
    groupOf(hash) {
      const bucket = hash >>> (KEY_SHIFT + BUCKET_BITS)
      const wanted = (hash >>> KEY_SHIFT) & ((1 << BUCKET_BITS) - 1)
      const end = starts[bucket + 1] ?? 0
      for (let i = starts[bucket] ?? 0; i < end; i++) {
        const word = readSigns(words, i * SIGNS_A_WORD)
        if (Math.floor(word / GROUPS) === wanted) return 1 + (word % GROUPS)
      }
      return 0
    },
    familyOf: (group) => (group === 0 ? 0 : 1 + digitAt(families, group - 1)),
  }
}

function readSigns(words: string, at: number): number {
  const high = digitAt(words, at + 2) * DIGITS.length + digitAt(words, at + 1)
  return high * DIGITS.length + digitAt(words, at)
}
