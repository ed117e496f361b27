import { NAMES_REMEMBERED, remember } from '../../document/remember.js'

/** Letters that stay whole under Unicode decomposition. */
const WHOLE_LETTERS = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
])

/**
 * The key under which a name is looked up: without case, accents, dots, apostrophes and a leading "the", with
 * one space for each run of spaces, dashes and commas. "The U.S." and "US", "São Paulo" and "Sao Paulo",
 * "Guinea-Bissau" and "Guinea Bissau" share a key.
 */
export function foldSurface(surface: string): string {
  const lower = isAscii(surface) ? surface.toLowerCase() : foldLetters(surface)
  let key = ''
  let gap = false
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    if (isDropped(code)) continue
    if (isGap(code)) {
      gap = key !== ''
      continue
    }
    if (gap) key += ' '
    gap = false
    key += code === 0x26 ? 'and' : lower.charAt(i)
  }
  return key.startsWith('the ') ? key.slice(4) : key
}

/** `foldSurface` for what articles name, again and again. */
export const foldName = remember(foldSurface, NAMES_REMEMBERED)

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}

function foldLetters(surface: string): string {
  return surface
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđðþßæœı]/g, (letter) => WHOLE_LETTERS.get(letter) ?? letter)
}

/** Dots, apostrophes, quotation marks. */
function isDropped(code: number): boolean {
  return (
    code === 0x2e || code === 0x27 || code === 0x22 || code === 0x60 || (code >= 0x2018 && code <= 0x201f)
  )
}

/** Spaces, hyphens and dashes, commas, slashes, underscores. */
function isGap(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0x2d ||
    code === 0x2c ||
    code === 0x2f ||
    code === 0x5f ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x2015)
  )
}
