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

interface Column {
  readonly symbols: Uint8Array
  readonly starts: Uint16Array
  readonly frequencies: Uint16Array
}

function readColumn(pairs: readonly number[]): Column {
  const symbols = new Uint8Array(1 << FREQUENCY_BITS)
  const starts = new Uint16Array(256)
  const frequencies = new Uint16Array(256)
  let start = 0
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const symbol = pairs[i] ?? 0
    const frequency = pairs[i + 1] ?? 0
    symbols.fill(symbol, start, start + frequency)
    starts[symbol] = start
    frequencies[symbol] = frequency
    start += frequency
  }
  return { symbols, starts, frequencies }
}

/** Decodes bytes packed by scripts/pack-bytes.ts: range asymmetric numeral systems (Duda 2014), byte by byte. */
export function unpackBytes(packed: PackedBytes): Uint8Array {
  const input = atob(packed.data)
  const columns = packed.frequencies.map(readColumn)
  const out = new Uint8Array(packed.length)
  let next = 4
  let state = 0
  for (let i = 0; i < next; i++) state = (state << 8) | input.charCodeAt(i)
  let column = 0
  for (let i = 0; i < out.length; i++) {
    const { symbols, starts, frequencies } = columns[column] as Column
    const slot = state & ((1 << FREQUENCY_BITS) - 1)
    const symbol = symbols[slot] as number
    out[i] = symbol
    state = (frequencies[symbol] as number) * (state >>> FREQUENCY_BITS) + slot - (starts[symbol] as number)
    while (state < LOWEST_STATE) state = (state << 8) | input.charCodeAt(next++)
    if (++column === columns.length) column = 0
  }
  return out
}
