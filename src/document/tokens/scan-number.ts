import { classAt, DIGIT, isWordAt, LETTER } from '../characters.js'

/** Length of the run of digits at `index`, counted to 4 at most. */
function countDigits(text: string, index: number, end: number): number {
  let count = 0
  while (count < 4 && index + count < end && classAt(text, index + count) === DIGIT) count++
  return count
}

/** "1,234" and "12,34,567" go on after the comma, "1,1" does not; "3.5", "10.30" and "10:30" go on. */
function goesOn(text: string, separator: number, end: number): boolean {
  const unit = text.charCodeAt(separator)
  const digits = countDigits(text, separator + 1, end)
  if (unit === 0x2c) return digits === 3 || (digits === 2 && text.charCodeAt(separator + 3) === 0x2c)
  if (unit === 0x3a) return digits === 2
  return unit === 0x2e && digits > 0
}

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

/** Where the number that begins at `start` ends: "1,234.5", "10:30", "21st", "1990s"; "1.5B" ends before the B. */
export function scanNumber(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    if (classAt(text, at) === DIGIT) at++
    else if (at > start && goesOn(text, at, end)) at++
    else break
  }
  if (classAt(text, at) !== LETTER) return at
  const letters = text.slice(at, Math.min(end, at + 2)).toLowerCase()
  if (ORDINAL_ENDINGS.has(letters) && !isWordAt(text, at + 2)) return at + 2
  if (letters.startsWith('s') && at - start >= 2 && !isWordAt(text, at + 1)) return at + 1
  return at
}
