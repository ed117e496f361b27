import { FIRST_SYMBOL, SYMBOLS, UTF8_FOLLOWS } from './text-symbols.js'

const UTF8 = new TextEncoder()

const codes: ReadonlyMap<string, number> = new Map(SYMBOLS.map((symbol, i) => [symbol, FIRST_SYMBOL + i]))
const LONGEST = Math.max(...SYMBOLS.map(({ length }) => length))

/**
 * Writes a text in few bytes: ASCII as it is, common pieces of names and descriptions as one byte (`SYMBOLS`), and from
 * the first other character on in UTF-8, behind a sign that says so. After FSST (Boncz, Neumann and Leis, VLDB 2020),
 * with one table for all files.
 */
export function encodeText(text: string): Uint8Array {
  const plain = text.search(/[^\0-\x7f]/)
  const head = plain === -1 ? text : text.slice(0, plain)
  const coded = encodeAscii(head)
  if (plain === -1) return Uint8Array.from(coded)
  return Uint8Array.from([...coded, UTF8_FOLLOWS, ...UTF8.encode(text.slice(plain))])
}

/** The cheapest way to the end, found from the end: how many bytes are left at each place, and the piece to take. */
function encodeAscii(text: string): readonly number[] {
  const cost = new Uint32Array(text.length + 1)
  const pieces = new Uint8Array(text.length)
  for (let at = text.length - 1; at >= 0; at--) {
    cost[at] = 0xffffffff
    for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
      if (length > 1 && !codes.has(text.slice(at, at + length))) continue
      const whole = 1 + (cost[at + length] ?? 0)
      if (whole >= (cost[at] ?? 0)) continue
      cost[at] = whole
      pieces[at] = length
    }
  }
  const coded: number[] = []
  for (let at = 0; at < text.length; at += pieces[at] ?? 1) {
    const piece = text.slice(at, at + (pieces[at] ?? 1))
    coded.push(codes.get(piece) ?? piece.charCodeAt(0))
  }
  return coded
}
