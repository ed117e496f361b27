import { GROUPS, type PackedClusters, SIGNS_A_WORD, WIDEST_GAP } from '../src/mentions/names/load-clusters.js'
import { DIGITS } from '../src/mentions/names/text-digits.js'

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
  const words: string[] = []
  let before = 0
  for (const [key, group] of [...groupOf].sort(([a], [b]) => a - b)) {
    for (; key - before >= WIDEST_GAP; before += WIDEST_GAP) words.push(writeSigns(WIDEST_GAP * GROUPS))
    words.push(writeSigns((key - before) * GROUPS + group))
    before = key
  }
  return {
    families: families.map((family) => DIGITS[family]).join(''),
    words: words.join(''),
    count: groupOf.size,
  }
}
