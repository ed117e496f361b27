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

function encodeAscii(text: string): readonly number[] {
  return cutText(text, codes, LONGEST).map((piece) => codes.get(piece) ?? piece.charCodeAt(0))
}

/** Cuts a text into as few pieces as can be, each a character or one of `symbols`: the shortest way, found from the end. */
export function cutText(
  text: string,
  symbols: { has(piece: string): boolean },
  longest: number,
): readonly string[] {
  const cost = new Uint32Array(text.length + 1)
  const lengths = new Uint8Array(text.length)
  for (let at = text.length - 1; at >= 0; at--) {
    cost[at] = 1 + (cost[at + 1] ?? 0)
    lengths[at] = 1
    for (let length = Math.min(longest, text.length - at); length > 1; length--) {
      const whole = 1 + (cost[at + length] ?? 0)
      if (whole >= (cost[at] ?? 0) || !symbols.has(text.slice(at, at + length))) continue
      cost[at] = whole
      lengths[at] = length
    }
  }
  const pieces: string[] = []
  for (let at = 0; at < text.length; at += lengths[at] ?? 1)
    pieces.push(text.slice(at, at + (lengths[at] ?? 1)))
  return pieces
}
