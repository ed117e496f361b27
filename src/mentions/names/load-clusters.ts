import { DIGITS, digitAt } from './text-digits.js'

/** Words grouped by the company they keep; groups are numbered from 1, 0 stands for "not a common word". */
export interface WordClusters {
  /** The group of the word with this hash (hashWord of its lower-case form). */
  groupOf(hash: number): number
  /** The family a group belongs to. */
  familyOf(group: number): number
}

/** The groups as they lie in a generated module, written in `DIGITS`. */
export interface PackedClusters {
  /** A sign for each group: its family. */
  readonly families: string
  /**
   * A word is the top 24 bits of its hash. Three signs a word, in the order of these keys, the lowest first: its group,
   * and `GROUPS` times the gap to the key before. The widest gap stands for no word but for a further step.
   */
  readonly words: string
  /** How many words there are. */
  readonly count: number
}

export const GROUPS = 512
export const SIGNS_A_WORD = 3
export const WIDEST_GAP = Math.floor(DIGITS.length ** SIGNS_A_WORD / GROUPS) - 1

const KEY_BITS = 24
/** Keys are looked for from the first with the same top bits: one in two of these has a key. */
const TOP_BITS = 15
const LOW_BITS = KEY_BITS - TOP_BITS

export function loadClusters({ families, words, count }: PackedClusters): WordClusters {
  const keys = new Int32Array(count)
  const groups = new Uint16Array(count)
  const firsts = new Uint16Array((1 << TOP_BITS) + 1)
  let key = 0
  let word = 0
  let top = 0
  for (let at = 0; at < words.length; at += SIGNS_A_WORD) {
    const high = digitAt(words, at + 2) * DIGITS.length + digitAt(words, at + 1)
    const number = high * DIGITS.length + digitAt(words, at)
    const gap = Math.floor(number / GROUPS)
    key += gap
    if (gap === WIDEST_GAP) continue
    while (top <= key >>> LOW_BITS) firsts[top++] = word
    keys[word] = key
    groups[word] = 1 + (number % GROUPS)
    word++
  }
  firsts.fill(word, top)
  return {
    groupOf(hash) {
      const wanted = hash >>> (32 - KEY_BITS)
      const end = firsts[(wanted >>> LOW_BITS) + 1] ?? 0
      for (let i = firsts[wanted >>> LOW_BITS] ?? 0; i < end; i++)
        if (keys[i] === wanted) return groups[i] ?? 0
      return 0
    },
    familyOf: (group) => (group === 0 ? 0 : 1 + digitAt(families, group - 1)),
  }
}
