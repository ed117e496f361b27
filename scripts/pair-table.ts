import { firstOf, pairsIn, placeInPair, secondOf } from '../src/mentions/names/tagger/pair-weights.js'

/** The pairs of a whole table of `columns` columns, row after row. */
export function pairWeights(weights: Int8Array, columns: number): Int32Array {
  const width = pairsIn(columns)
  const pairs = new Int32Array((weights.length / columns) * width)
  weights.forEach((weight, i) => {
    const column = i % columns
    const at = Math.floor(i / columns) * width + (column >> 1)
    pairs[at] = (pairs[at] ?? 0) + placeInPair(weight, column)
  })
  return pairs
}

/** The weights of a table of pairs again. */
export function unpairWeights(pairs: Int32Array, columns: number): Int8Array {
  const width = pairsIn(columns)
  return Int8Array.from({ length: (pairs.length / width) * columns }, (_, i) => {
    const column = i % columns
    const pair = pairs[Math.floor(i / columns) * width + (column >> 1)] ?? 0
    return (column & 1) === 0 ? firstOf(pair) : secondOf(pair)
  })
}
