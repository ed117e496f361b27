import { DIGITS } from '../src/document/packed/text-digits.js'
import { MOST_BITS, type PackedTable, STRETCH } from '../src/mentions/names/tagger/packed-weights.js'

interface Node {
  readonly weight: number
  readonly values: readonly number[]
}

/** How many bits each value's code has (Huffman 1952); a value counts as often as `least` at least. */
function measureCodes(counts: ReadonlyMap<number, number>, least: number): Map<number, number> {
  const bits = new Map([...counts.keys()].map((value) => [value, counts.size === 1 ? 1 : 0]))
  const nodes: Node[] = [...counts].map(([value, count]) => ({
    weight: Math.max(count, least),
    values: [value],
  }))
  while (nodes.length > 1) {
    nodes.sort((a, b) => b.weight - a.weight || (a.values[0] ?? 0) - (b.values[0] ?? 0))
    const rarest = nodes.splice(-2)
    const values = rarest.flatMap((node) => node.values)
    for (const value of values) bits.set(value, (bits.get(value) ?? 0) + 1)
    nodes.push({ weight: rarest.reduce((sum, { weight }) => sum + weight, 0), values })
  }
  return bits
}

/** Codes of at most `MOST_BITS` bits: rare values count for more until they fit. */
function chooseLengths(table: Int8Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (const value of table) counts.set(value, (counts.get(value) ?? 0) + 1)
  for (let least = 1; ; least *= 2) {
    const bits = measureCodes(counts, least)
    if (Math.max(...bits.values()) <= MOST_BITS) return bits
  }
}

/** Packs a table of `columns` columns for `PackedWeights`. */
export function packWeights(table: Int8Array, columns: number): PackedTable {
  const bits = chooseLengths(table)
  const values = [...bits.keys()].sort((a, b) => (bits.get(a) ?? 0) - (bits.get(b) ?? 0) || a - b)
  const lengths = Array.from(
    { length: MOST_BITS },
    (_, i) => values.filter((value) => bits.get(value) === i + 1).length,
  )
  const codes = new Map<number, string>()
  let code = 0
  let length = 0
  for (const value of values) {
    const wanted = bits.get(value) ?? 0
    code <<= wanted - length
    length = wanted
    codes.set(value, code.toString(2).padStart(length, '0'))
    code++
  }
  const stretches: string[] = []
  for (let at = 0; at < table.length; at += columns * STRETCH) {
    const written = Array.from(table.subarray(at, at + columns * STRETCH), (value) => codes.get(value)).join(
      '',
    )
    const signs = written.match(/.{1,6}/g) ?? []
    stretches.push(signs.map((six) => DIGITS[Number.parseInt(six.padEnd(6, '0'), 2)]).join(''))
  }
  const sizes = stretches.map((stretch) => DIGITS[stretch.length]).join('')
  if (sizes.length !== stretches.length) throw new RangeError('a stretch is too long for a sign')
  return { rows: table.length / columns, columns, values, lengths, sizes, data: stretches.join('') }
}
