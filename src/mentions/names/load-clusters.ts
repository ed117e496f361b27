/** Words grouped by the company they keep; groups are numbered from 1, 0 stands for "not a common word". */
export interface WordClusters {
  /** The group of the word with this hash (hashWord of its lower-case form). */
  groupOf(hash: number): number
  /** The family a group belongs to. */
  familyOf(group: number): number
}

const TABLE_BITS = 17
const FREE = -1

/**
 * Reads the generated table. A word is the top 24 bits of its hash; four bytes a word, in order of these keys: gap
 * to the key before (low byte, high byte), group (low byte, high byte). `families` has a byte for each group.
 */
export function loadClusters(families: Uint8Array, table: Uint8Array): WordClusters {
  const mask = (1 << TABLE_BITS) - 1
  const keys = new Int32Array(1 << TABLE_BITS).fill(FREE)
  const groups = new Uint16Array(1 << TABLE_BITS)
  let key = 0
  for (let i = 0; i + 3 < table.length; i += 4) {
    key += (table[i] ?? 0) | ((table[i + 1] ?? 0) << 8)
    let slot = key & mask
    while (keys[slot] !== FREE) slot = (slot + 1) & mask
    keys[slot] = key
    groups[slot] = 1 + ((table[i + 2] ?? 0) | ((table[i + 3] ?? 0) << 8))
  }
  return {
    groupOf(hash) {
      const wanted = hash >>> 8
      for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
        const found = keys[slot]
        if (found === wanted) return groups[slot] ?? 0
        if (found === FREE) return 0
      }
    },
    familyOf: (group) => (group === 0 ? 0 : 1 + (families[group - 1] ?? 0)),
  }
}
