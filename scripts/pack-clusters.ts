import {
  BUCKET_BITS,
  BUCKETS,
  GROUPS,
  type PackedClusters,
  SIGNS_A_WORD,
} from '../src/mentions/names/tagger/load-clusters.js'
import { DIGITS } from '../src/mentions/names/tagger/text-digits.js'

function writeSigns(number: number): string {
  let rest = number
  let written = ''
  for (let i = 0; i < SIGNS_A_WORD; i++) {
    written += DIGITS[rest % DIGITS.length]
    rest = Math.floor(rest / DIGITS.length)
  }
  return written
}

/** Packs the groups of words, by key, and the families of groups for `loadClusters`. */
export function packClusters(
  groupOf: ReadonlyMap<number, number>,
  families: readonly number[],
): PackedClusters {
  const counts = new Array<number>(BUCKETS).fill(0)
  const words: string[] = []
  for (const [key, group] of [...groupOf].sort(([a], [b]) => a - b)) {
    const bucket = key >>> BUCKET_BITS
    counts[bucket] = (counts[bucket] ?? 0) + 1
    words.push(writeSigns((key & ((1 << BUCKET_BITS) - 1)) * GROUPS + group))
  }
  return {
    families: families.map((family) => DIGITS[family]).join(''),
    counts: counts.map((count) => DIGITS[count]).join(''),
    words: words.join(''),
  }
}
