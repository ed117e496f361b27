import { classAt, DIGIT, isApostrophe, isWordAt, LETTER } from '../characters.js'
import { scanNumber } from './scan-number.js'
import { isWordPair, scanSymbol } from './scan-symbol.js'
import { scanWebAddress } from './scan-web-address.js'
import { cliticEnd, scanWord } from './scan-word.js'

const ELISIONS: ReadonlySet<string> = new Set(['em', 'til', 'tis', 'twas', 'cause', 'bout', 'round', 'n'])

/** Where "’em", "’til", "’90s" or the "’n’" of "rock ’n’ roll" ends, or 0; the apostrophe stands at `start`. */
function elisionEnd(text: string, start: number, end: number): number {
  if (isWordAt(text, start - 1)) return 0
  if (classAt(text, start + 1) === DIGIT) {
    const decade = /^\d\ds?/.exec(text.slice(start + 1, Math.min(end, start + 4)))
    const stop = decade === null ? 0 : start + 1 + decade[0].length
    return stop === 0 || isWordAt(text, stop) || isApostrophe(text.charCodeAt(stop)) ? 0 : stop
  }
  let stop = start + 1
  while (stop < end && stop < start + 7 && classAt(text, stop) === LETTER) stop++
  const word = text.slice(start + 1, stop).toLowerCase()
  if (!ELISIONS.has(word)) return 0
  return word === 'n' && stop < end && isApostrophe(text.charCodeAt(stop)) ? stop + 1 : stop
}

/** Where a token that begins with an apostrophe ends: the "’s" of a word before it, an elision, or the mark alone. */
function scanApostrophe(text: string, start: number, end: number): number {
  const before = text.charCodeAt(start - 1)
  if (isWordAt(text, start - 1) || before === 0x2e || before === 0x201d || before === 0x22) {
    const stop = cliticEnd(text, start, end)
    if (stop !== 0) return stop
  }
  const stop = elisionEnd(text, start, end)
  return stop === 0 ? scanSymbol(text, start, end) : stop
}

/** The clitic of "don’t" begins at its n. */
function isNegationAt(text: string, start: number): boolean {
  const after = text.charAt(start + 2)
  return (
    (text.charAt(start) === 'n' || text.charAt(start) === 'N') &&
    isApostrophe(text.charCodeAt(start + 1)) &&
    (after === 't' || after === 'T') &&
    isWordAt(text, start - 1) &&
    !isWordAt(text, start + 3)
  )
}

/** "@desk" and "#budget" are one token. */
function scanHandle(text: string, start: number, end: number): number {
  let at = start + 1
  while (at < end && (isWordAt(text, at) || text.charAt(at) === '_')) at++
  return at
}

const LONGEST_REFERENCE = 10
const REFERENCE = /^&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/i

/** Where "&#8217;" or "&nbsp;" ends, a character written for HTML: its digits are no number. Else the sign alone. */
function scanAmpersand(text: string, start: number, end: number): number {
  const found = REFERENCE.exec(text.slice(start, Math.min(end, start + LONGEST_REFERENCE)))
  return found === null ? scanSymbol(text, start, end) : start + found[0].length
}

const DOT = 0x2e
const AMPERSAND = 0x26
const HASH = 0x23
const AT_SIGN = 0x40

/** Where the token that begins at `start` ends; `start` is no white space. Always moves on, never splits a pair. */
export function scanToken(text: string, start: number, end: number): number {
  const found = classAt(text, start)
  if (found === LETTER) {
    const unit = text.charCodeAt(start) | 0x20
    if (unit === 0x68 || unit === 0x77) {
      const address = scanWebAddress(text, start, end)
      if (address > start) return address
    }
    return unit === 0x6e && isNegationAt(text, start) ? start + 3 : scanWord(text, start, end)
  }
  if (found === DIGIT) return scanNumber(text, start, end)
  const unit = text.charCodeAt(start)
  if (unit === AMPERSAND) return scanAmpersand(text, start, end)
  if (isApostrophe(unit)) return scanApostrophe(text, start, end)
  if (unit === DOT && classAt(text, start + 1) === DIGIT && !isWordAt(text, start - 1)) {
    return scanNumber(text, start + 1, end)
  }
  if ((unit === AT_SIGN || unit === HASH) && start + 1 < end && isWordAt(text, start + 1)) {
    return scanHandle(text, start, end)
  }
  return isWordPair(text, start) ? scanWord(text, start, end) : scanSymbol(text, start, end)
}
