/** Bytes as they lie in a generated module: entropy-coded, then base64. */
export interface PackedBytes {
  /** How many bytes come out. */
  readonly length: number
  /**
   * How common each byte value is, in 4096ths; one table for each column where the bytes are a table's rows
   * (byte i is of column i modulo the number of tables). Pairs of value and frequency, flat.
   */
  readonly frequencies: readonly (readonly number[])[]
  readonly data: string
}

/** Frequencies add up to 2 to this power. */
export const FREQUENCY_BITS = 12
/** The decoder's state stays at or above this; below it takes in the next byte. */
export const LOWEST_STATE = 1 << 23

const SLOTS = 1 << FREQUENCY_BITS
const FREQUENCY_AT = 8
const OFFSET_AT = 20

/**
 * What a slot of each column stands for, the columns one behind the other: the byte in the lowest 8 bits, then 12 of
 * its frequency less one and 12 of how far into its slots this one lies. One look a byte is what makes the decoder quick.
 */
function listSlots(tables: readonly (readonly number[])[]): Int32Array {
  const slots = new Int32Array(tables.length * SLOTS)
  tables.forEach((pairs, column) => {
    let at = column * SLOTS
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      const byte = pairs[i] ?? 0
      const frequency = pairs[i + 1] ?? 0
      for (let offset = 0; offset < frequency; offset++)
        slots[at++] = byte | ((frequency - 1) << FREQUENCY_AT) | (offset << OFFSET_AT)
    }
  })
  return slots
}

/** Decodes bytes packed by scripts/pack-bytes.ts: range asymmetric numeral systems (Duda 2014), byte by byte. */
export function unpackBytes(packed: PackedBytes): Uint8Array {
  const input = atob(packed.data)
  const count = packed.frequencies.length
  const slots = listSlots(packed.frequencies)
  const out = new Uint8Array(packed.length)
  let next = 4
  let state = 0
  for (let i = 0; i < next; i++) state = (state << 8) | input.charCodeAt(i)
  let column = 0
  for (let i = 0; i < out.length; i++) {
    const slot = slots[column * SLOTS + (state & (SLOTS - 1))] as number
    out[i] = slot
    const frequency = ((slot >>> FREQUENCY_AT) & (SLOTS - 1)) + 1
    // A state stays below 2^31, so that whole numbers of 32 bits do, which are several times as fast.
    state = (Math.imul(frequency, state >>> FREQUENCY_BITS) + (slot >>> OFFSET_AT)) | 0
    while (state < LOWEST_STATE) state = (state << 8) | input.charCodeAt(next++)
    if (++column === count) column = 0
  }
  return out
}
