/**
 * The signs by which generated modules write numbers: printable, one byte each in any file, none that a string has to
 * escape. The first 64 stand for six bits.
 */
export const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .join('')
  .replace(/["\\`]/g, '')

const values = new Uint8Array(128)
for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i

/** The number that the sign at `at` stands for; 0 behind the end. */
export function digitAt(text: string, at: number): number {
  return values[text.charCodeAt(at)] ?? 0
}
