import { FREQUENCY_BITS, LOWEST_STATE, type PackedBytes } from '../src/mentions/names/unpack-bytes.js'

/** Frequencies in 4096ths, none of a value that occurs rounded down to nothing. */
function scaleFrequencies(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const size = 1 << FREQUENCY_BITS
  const scaled = counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.round((count / total) * size))))
  const largest = scaled.indexOf(Math.max(...scaled))
  scaled[largest] = (scaled[largest] ?? 0) + size - scaled.reduce((sum, x) => sum + x, 0)
  return scaled
}

/** Packs the bytes of a table with `columns` columns for `unpackBytes`. */
export function packBytes(bytes: Uint8Array, columns = 1): PackedBytes {
  const counts = Array.from({ length: columns }, () => new Array<number>(256).fill(0))
  bytes.forEach((byte, i) => {
    const column = counts[i % columns]
    if (column !== undefined) column[byte] = (column[byte] ?? 0) + 1
  })
  const tables = counts.map(scaleFrequencies)
  const starts = tables.map((table) => table.map((_, s) => table.slice(0, s).reduce((sum, x) => sum + x, 0)))
  // The coder works from the last byte to the first and its output is read backwards.
  const out: number[] = []
  let state = LOWEST_STATE
  for (let i = bytes.length - 1; i >= 0; i--) {
    const symbol = bytes[i] ?? 0
    const frequency = tables[i % columns]?.[symbol] ?? 1
    const limit = ((LOWEST_STATE >>> FREQUENCY_BITS) << 8) * frequency
    while (state >= limit) {
      out.push(state & 255)
      state >>>= 8
    }
    state =
      (Math.floor(state / frequency) << FREQUENCY_BITS) +
      (state % frequency) +
      (starts[i % columns]?.[symbol] ?? 0)
  }
  for (let k = 0; k < 4; k++) out.push((state >>> (8 * k)) & 255)
  return {
    length: bytes.length,
    frequencies: tables.map((table) =>
      table.flatMap((frequency, s) => (frequency > 0 ? [s, frequency] : [])),
    ),
    data: Buffer.from(Uint8Array.from(out.reverse())).toString('base64'),
  }
}
