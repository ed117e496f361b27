import type { ComparedWord } from './quotation-words.js'

/** One step of an alignment: indices of a word of the quotation and of the article; -1 where one side has none. */
export interface AlignedPair {
  readonly quoted: number
  readonly printed: number
}

/** How many words the two sides may drift apart. */
const BAND = 24

/**
 * Aligns a quotation with the article around a shift, by the fewest changed words (edit distance in a band, so
 * that time grows with the length of the quotation alone). The article's words before and behind are free.
 */
export function alignWords(
  quotation: readonly ComparedWord[],
  article: readonly ComparedWord[],
  shift: number,
): readonly AlignedPair[] {
  const width = 2 * BAND + 1
  const rows = quotation.length
  const costs = new Float64Array((rows + 1) * width)
  for (let i = 1; i <= rows; i++) {
    for (let k = 0; k < width; k++) {
      const printed = i - 1 + shift + k - BAND
      const same = quotation[i - 1]?.key === article[printed]?.key
      const diagonal = (costs[(i - 1) * width + k] ?? 0) + (same ? 0 : 1.01)
      const skipQuoted = k + 1 < width ? (costs[(i - 1) * width + k + 1] ?? 0) + 1 : Infinity
      const skipPrinted = k > 0 ? (costs[i * width + k - 1] ?? 0) + 1 : Infinity
      costs[i * width + k] =
        printed < 0 || printed >= article.length ? skipQuoted : Math.min(diagonal, skipQuoted, skipPrinted)
    }
  }
  return trace(quotation, article, shift, costs, width)
}

/** Walks back from the cheapest end. */
function trace(
  quotation: readonly ComparedWord[],
  article: readonly ComparedWord[],
  shift: number,
  costs: Float64Array,
  width: number,
): readonly AlignedPair[] {
  let i = quotation.length
  let k = cheapestEnd(costs, i * width, width)
  const pairs: AlignedPair[] = []
  while (i > 0) {
    const printed = i - 1 + shift + k - BAND
    const here = costs[i * width + k] ?? 0
    const same = quotation[i - 1]?.key === article[printed]?.key
    if (k + 1 < width && here === (costs[(i - 1) * width + k + 1] ?? 0) + 1) {
      pairs.push({ quoted: i - 1, printed: -1 })
      i--
      k++
    } else if (k > 0 && here === (costs[i * width + k - 1] ?? 0) + 1) {
      pairs.push({ quoted: -1, printed })
      k--
    } else {
      pairs.push({ quoted: i - 1, printed: same || printed >= 0 ? printed : -1 })
      i--
    }
  }
  return pairs.reverse()
}

function cheapestEnd(costs: Float64Array, from: number, width: number): number {
  let best = BAND
  for (let k = 0; k < width; k++) if ((costs[from + k] ?? 0) < (costs[from + best] ?? 0)) best = k
  return best
}
