/**
 * Two neighbouring weights of a row as one number, the first in its lower 16 bits and the second added above them: one
 * addition sums both, which halves the dearest loop of the tagger (SIMD within a register, Fisher and Dietz 1998).
 * Each sum comes back exactly as long as it fits 16 bits, and that of 64 weights of 8 bits does.
 */
export function placeInPair(weight: number, column: number): number {
  return (column & 1) === 0 ? weight : weight << 16
}

/** How many numbers hold the pairs of a row. */
export function pairsIn(columns: number): number {
  return (columns + 1) >> 1
}

export function firstOf(pair: number): number {
  return (pair << 16) >> 16
}

export function secondOf(pair: number): number {
  return (pair - firstOf(pair)) >> 16
}
