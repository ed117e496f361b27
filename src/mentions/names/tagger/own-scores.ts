import { collectOwn, MAX_FEATURES } from './collect-features.js'
import { LABEL_COUNT } from './labels.js'
import type { WeightTable } from './packed-weights.js'
import { pairsIn } from './pair-weights.js'
import type { Word } from './read-word.js'

const WIDTH = pairsIn(LABEL_COUNT)
const LEAST_WORDS = 256

/**
 * What the features that a word has wherever it stands say of its label: a quarter of a token's features, summed once
 * a word and not at each of its places.
 */
export class OwnScores {
  /** Sums in pairs (pair-weights.ts). The first place has zeros, for tokens whose features are all summed anew. */
  sums = new Int32Array(WIDTH * LEAST_WORDS)
  #known = new Uint8Array(LEAST_WORDS)
  readonly #table: WeightTable
  readonly #rows = new Int32Array(MAX_FEATURES)

  constructor(table: WeightTable) {
    this.#table = table
  }

  /** Where the sums of a word begin. */
  placeOf(word: Word): number {
    const place = word.number + 1
    if (place >= this.#known.length) this.#widen(place)
    if (this.#known[place] === 0) this.#sum(word, place)
    return place * WIDTH
  }

  /** Call where words are numbered anew. */
  clear(): void {
    this.#known.fill(0)
  }

  #sum(word: Word, place: number): void {
    const count = collectOwn(word, this.#rows)
    this.#table.fetch(this.#rows, count)
    for (let column = 0; column < WIDTH; column++) {
      let sum = 0
      for (let k = 0; k < count; k++) sum += this.#table.pairs[(this.#rows[k] ?? 0) * WIDTH + column] ?? 0
      this.sums[place * WIDTH + column] = sum
    }
    this.#known[place] = 1
  }

  #widen(place: number): void {
    const { sums } = this
    const known = this.#known
    this.sums = new Int32Array(2 * place * WIDTH)
    this.sums.set(sums)
    this.#known = new Uint8Array(2 * place)
    this.#known.set(known)
  }
}
