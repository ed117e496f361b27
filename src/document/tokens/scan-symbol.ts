import { classAt, isSpaceAt, SURROGATE } from '../characters.js'

const VARIATION_SELECTOR = 0xfe0f
const ZERO_WIDTH_JOINER = 0x200d

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** A whole surrogate pair begins at `index`. */
export function isPair(text: string, index: number): boolean {
  return isHighSurrogate(text.charCodeAt(index)) && isLowSurrogate(text.charCodeAt(index + 1))
}

/** A surrogate pair that is a letter, a mark or a digit begins at `index`. */
export function isWordPair(text: string, index: number): boolean {
  return isPair(text, index) && /[\p{L}\p{M}\p{N}]/u.test(text.slice(index, index + 2))
}

function isSkinTone(text: string, index: number): boolean {
  return text.charCodeAt(index) === 0xd83c && text.charCodeAt(index + 1) >= 0xdffb
}

function isRegionalIndicator(text: string, index: number): boolean {
  const low = text.charCodeAt(index + 1)
  return text.charCodeAt(index) === 0xd83c && low >= 0xdde6 && low <= 0xddff
}

/** Where the emoji that begins at `start` ends, with its skin tone, its selector and whatever is joined to it. */
function scanEmoji(text: string, start: number, end: number): number {
  let at = start + 2
  if (isRegionalIndicator(text, start) && isRegionalIndicator(text, at)) return at + 2
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (unit === VARIATION_SELECTOR) at++
    else if (isSkinTone(text, at)) at += 2
    else if (unit === ZERO_WIDTH_JOINER && isPair(text, at + 1)) at += 3
    else if (unit === ZERO_WIDTH_JOINER && at + 1 < end && classAt(text, at + 1) !== SURROGATE) at += 2
    else return at
  }
  return Math.min(at, end)
}

/** Marks that are one token however often they are repeated: "...", "--", "___". */
const REPEATED: ReadonlySet<number> = new Set(Array.from('.-_=*~', (sign) => sign.charCodeAt(0)))
/** Single marks of which two make a double one: ''so'', ``so'', ‘‘so’’. */
const SINGLES: ReadonlySet<number> = new Set(Array.from("'`‘’", (sign) => sign.charCodeAt(0)))

/** Where the token that begins at `start` with a character that is no letter and no digit ends. */
export function scanSymbol(text: string, start: number, end: number): number {
  if (isPair(text, start)) return scanEmoji(text, start, end)
  const unit = text.charCodeAt(start)
  if (SINGLES.has(unit) && start + 1 < end && text.charCodeAt(start + 1) === unit) {
    // ‘bad,''' closes the single quotation first
    const triple = text.charCodeAt(start + 2) === unit && start > 0 && !isSpaceAt(text, start - 1)
    return triple ? start + 1 : start + 2
  }
  let at = start + 1
  if (REPEATED.has(unit)) while (at < end && text.charCodeAt(at) === unit) at++
  while (at < end && text.charCodeAt(at) === VARIATION_SELECTOR) at++
  return at
}
