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
const VALUES = 256

/** Tables of all columns, one behind the other. */
class Columns {
  readonly symbols: Uint8Array
  readonly starts: Uint16Array
  readonly frequencies: Uint16Array

  constructor(tables: readonly (readonly number[])[]) {
    this.symbols = new Uint8Array(tables.length * SLOTS)
    this.starts = new Uint16Array(tables.length * VALUES)
    this.frequencies = new Uint16Array(tables.length * VALUES)
    tables.forEach((pairs, column) => {
      this.fill(pairs, column)
    })
  }

  private fill(pairs: readonly number[], column: number): void {
    let start = 0
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      const symbol = pairs[i] ?? 0
      const frequency = pairs[i + 1] ?? 0
      this.symbols.fill(symbol, column * SLOTS + start, column * SLOTS + start + frequency)
      this.starts[column * VALUES + symbol] = start
      this.frequencies[column * VALUES + symbol] = frequency
      start += frequency
    }
  }
}

/** Decodes bytes packed by scripts/pack-bytes.ts: range asymmetric numeral systems (Duda 2014), byte by byte. */
export function unpackBytes(packed: PackedBytes): Uint8Array {
  const input = atob(packed.data)
  const count = packed.frequencies.length
  const { symbols, starts, frequencies } = new Columns(packed.frequencies)
  const out = new Uint8Array(packed.length)
  let next = 4
  let state = 0
  for (let i = 0; i < next; i++) state = (state << 8) | input.charCodeAt(i)
  let column = 0
  for (let i = 0; i < out.length; i++) {
    const slot = state & (SLOTS - 1)
    const symbol = symbols[column * SLOTS + slot] as number
    const entry = column * VALUES + symbol
    out[i] = symbol
    state = (frequencies[entry] as number) * (state >>> FREQUENCY_BITS) + slot - (starts[entry] as number)
    while (state < LOWEST_STATE) state = (state << 8) | input.charCodeAt(next++)
    if (++column === count) column = 0
  }
  return out
}
