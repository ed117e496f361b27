/** 64 bits of a key, as two unsigned halves. */
export interface KeyHash {
  readonly low: number
  readonly high: number
}

/** Hashes UTF-16 code units by two interleaved multiplicative lanes (after cyrb53, public domain). */
export function hashKey(key: string): KeyHash {
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i)
    low = Math.imul(low ^ code, 0x9e3779b1)
    high = Math.imul(high ^ code, 0x5f356495)
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  return { low: low >>> 0, high: high >>> 0 }
}

/** Ids share the index with names; no folded name begins with this character. */
export const hashId = (id: string): KeyHash => hashKey(`\u0001${id}`)
