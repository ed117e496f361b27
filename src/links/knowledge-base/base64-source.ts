import type { ByteSource } from './byte-source.js'

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Uint8Array(128)
for (let i = 0; i < SIGNS.length; i++) values[SIGNS.charCodeAt(i)] = i

/** Bytes written in base 64, of which those alone are decoded that somebody reads. */
export function base64Source(text: string): ByteSource {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const sign = (at: number) => values[text.charCodeAt(at)] ?? 0
  return {
    size: Math.floor(((text.length - padding) * 3) / 4),
    bytes(start, end) {
      const bytes = new Uint8Array(end - start)
      for (let i = 0; i < bytes.length; i++) {
        // Three bytes are four signs: the first byte ends two bits into the second sign, the next four into the third.
        const place = (start + i) % 3
        const at = ((start + i - place) / 3) * 4 + place
        bytes[i] = (sign(at) << (2 + 2 * place)) | (sign(at + 1) >> (4 - 2 * place))
      }
      return bytes
    },
  }
}
