import { firstNumberKept, WORDS_REMEMBERED } from './read-word-form.js'

/** Set in what is remembered of a word, so that a word without bits is told from one not met. */
const MET = 128

/**
 * What one stage knows of words by their norm alone, as up to seven bits. A word list is asked once a word, not once
 * for each place where it stands: news says the same few thousand words again and again, and a look-up by spelling
 * costs ten times one by number.
 */
export class WordBits {
  readonly #bitsOf: (norm: string) => number
  readonly #remembered = new Uint8Array(WORDS_REMEMBERED)
  #first = 0

  /** `bitsOf` depends on the norm alone and gives 0 to 127. */
  constructor(bitsOf: (norm: string) => number) {
    this.#bitsOf = bitsOf
  }

  /** The bits of `count` words: `numbers` are theirs from `readWordForm`, and `normAt` tells the norm of the i-th. */
  read(numbers: Int32Array, count: number, normAt: (i: number) => string): Uint8Array {
    const first = firstNumberKept()
    const remembered = this.#remembered
    if (first !== this.#first) remembered.fill(0)
    this.#first = first
    const bits = new Uint8Array(count)
    for (let i = 0; i < count; i++) {
      // negative for words that have no number, or have lost it
      const place = (numbers[i] ?? 0) - first
      let found = place < 0 ? 0 : (remembered[place] ?? 0)
      if (found === 0) {
        found = this.#bitsOf(normAt(i)) | MET
        if (place >= 0) remembered[place] = found
      }
      bits[i] = found & ~MET
    }
    return bits
  }
}
