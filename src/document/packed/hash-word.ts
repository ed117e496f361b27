/** Spreads a 32-bit integer over all its bits (the finishing step of MurmurHash3). */
export function mixBits(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** A 32-bit hash of a stretch of a word, its UTF-16 code units from `start` up to `end` (FNV-1a, then mixed). */
export function hashWord(word: string, start = 0, end = word.length): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return mixBits(hash)
}
