import { FIRST_SYMBOL, SYMBOLS, UTF8_FOLLOWS } from './text-symbols.js'

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Reads what `encodeText` wrote. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at++) {
    const code = bytes[at] ?? 0
    if (code === UTF8_FOLLOWS) return text + UTF8.decode(bytes.subarray(at + 1, end))
    text += code < FIRST_SYMBOL ? String.fromCharCode(code) : (SYMBOLS[code - FIRST_SYMBOL] ?? '')
  }
  return text
}
