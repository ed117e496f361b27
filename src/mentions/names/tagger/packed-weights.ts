import { digitAt } from '../../../document/packed/text-digits.js'
import { pairsIn, placeInPair } from './pair-weights.js'

/** A table of weights as the tagger reads it. */
export interface WeightTable {
  /** Row after row, in pairs (pair-weights.ts); a row holds what was trained once it was asked for. */
  readonly pairs: Int32Array
  /** Asks for the first `count` of `rows`. */
  fetch(rows: Int32Array, count: number): void
}

/** A table of weights as it lies in a generated module: a prefix code (Huffman 1952), six bits a sign. */
export interface PackedTable {
  readonly rows: number
  readonly columns: number
  /** The values in the order of their codes. */
  readonly values: readonly number[]
  /** How many codes have one bit, two bits, …; codes of one length are consecutive numbers (canonical). */
  readonly lengths: readonly number[]
  /** The signs that each stretch of rows takes, a sign a stretch. */
  readonly sizes: string
  readonly data: string
}

/** Rows in a stretch: each starts with a sign of its own, so that it is unpacked alone. */
export const STRETCH = 2
/** No code is longer. */
export const MOST_BITS = 12

/**
 * Unpacks rows when they are first asked for: an article asks for a twentieth of them, and unpacking all would take a
 * tenth of the first call.
 */
export class PackedWeights implements WeightTable {
  readonly pairs: Int32Array
  readonly #packed: PackedTable
  readonly #codes: Int16Array
  readonly #starts: Int32Array
  readonly #known: Uint8Array

  constructor(packed: PackedTable) {
    this.pairs = new Int32Array(packed.rows * pairsIn(packed.columns))
    this.#packed = packed
    this.#codes = listCodes(packed)
    this.#starts = listStarts(packed.sizes)
    this.#known = new Uint8Array(packed.sizes.length)
  }

  fetch(rows: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) {
      const stretch = ((rows[i] ?? 0) / STRETCH) | 0
      if (this.#known[stretch] === 0) this.#unpack(stretch)
    }
  }

  #unpack(stretch: number): void {
    this.#known[stretch] = 1
    const { data, columns } = this.#packed
    const width = pairsIn(columns)
    let at = this.#starts[stretch] ?? 0
    let bits = 0
    let held = 0
    for (let row = stretch * STRETCH; row < (stretch + 1) * STRETCH; row++) {
      for (let column = 0; column < columns; column++) {
        // Behind the end of the stretch come the next one's bits, which no code reaches.
        for (; held < MOST_BITS; held += 6) bits = (bits << 6) | digitAt(data, at++)
        const code = this.#codes[(bits >>> (held - MOST_BITS)) & (CODES - 1)] ?? 0
        held -= code & LENGTH
        const pair = row * width + (column >> 1)
        this.pairs[pair] = (this.pairs[pair] ?? 0) + placeInPair(code >> LENGTH_BITS, column)
      }
    }
  }
}

const CODES = 1 << MOST_BITS
const LENGTH_BITS = 4
const LENGTH = (1 << LENGTH_BITS) - 1

/** For every sequence of 12 bits the value whose code it begins with, above the code's length. */
function listCodes({ values, lengths }: PackedTable): Int16Array {
  const codes = new Int16Array(CODES)
  let at = 0
  let next = 0
  lengths.forEach((count, i) => {
    const width = 1 << (MOST_BITS - 1 - i)
    for (let n = 0; n < count; n++, at += width)
      codes.fill(((values[next++] ?? 0) << LENGTH_BITS) | (i + 1), at, at + width)
  })
  return codes
}

function listStarts(sizes: string): Int32Array {
  const starts = new Int32Array(sizes.length)
  let at = 0
  for (let i = 0; i < sizes.length; i++) {
    starts[i] = at
    at += digitAt(sizes, i)
  }
  return starts
}
