import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_LETTERS,
  MINOR_CURRENCY_WORDS,
  NATIONAL_CURRENCIES,
  RUPEE_LETTERS,
} from '../../../lexicon/currencies.js'
import { SCALE_SUFFIXES, SCALES, SMALL_NUMBERS } from '../../../lexicon/number-words.js'
import {
  isDigits,
  isGlued,
  isLineStart,
  isWord,
  normAt,
  type PieceText,
  printed,
} from '../../numerals/pieces.js'

export interface CurrencyReading {
  /** ISO 4217 code, or null where the words leave it open. */
  readonly currency: string | null
  readonly minor: boolean
  /** Pieces `first` to `end` (exclusive) name it. */
  readonly first: number
  readonly end: number
}

const found = (currency: string | null, first: number, end: number, minor = false): CurrencyReading => ({
  currency,
  minor,
  first,
  end,
})

/** The currency written before the number at piece `i`: "$", "US$", "C $", "$A", "EUR", "Rs.", "Y=". */
export function readCurrencyBefore(source: PieceText, i: number): CurrencyReading | null {
  if (i === 0 || isLineStart(source, i)) return null
  const before = normAt(source, i - 1)
  const sign = CURRENCY_SIGNS.get(before)
  if (before === '¢') return found(null, i - 1, i, true)
  if (sign !== undefined) return before === '$' ? readDollarBefore(source, i - 1) : found(sign, i - 1, i)
  if (before === '=' && printed(source, i - 2) === 'Y' && isGlued(source, i - 1))
    return found('JPY', i - 2, i)
  if (before === '.' && isGlued(source, i - 1)) return readCodeAt(source, i - 2, i)
  if (before === ';' && isGlued(source, i)) return readEntityBefore(source, i)
  // "$US55m", "$A82": the letters stand between sign and number
  const letters = DOLLAR_LETTERS.get(before)
  if (letters !== undefined && isGlued(source, i) && isGlued(source, i - 1) && normAt(source, i - 2) === '$')
    return found(letters, i - 2, i)
  return readCodeAt(source, i - 1, i) ?? readLetterBefore(source, i) ?? readNamedBefore(source, i)
}

/** "&pound;40m", "&#8364;40m": a sign as the source of a web page writes it. */
function readEntityBefore(source: PieceText, i: number): CurrencyReading | null {
  const currency = SIGN_ENTITIES.get(normAt(source, i - 2))
  if (currency === undefined || !isGlued(source, i - 1) || !isGlued(source, i - 2)) return null
  const mark = normAt(source, i - 3)
  if (mark === '&' || mark === '&#') return found(currency, i - 3, i)
  return mark === '#' && normAt(source, i - 4) === '&' ? found(currency, i - 4, i) : null
}

const SIGN_ENTITIES = new Map([
  ...['pound', '163'].map((name): [string, string] => [name, 'GBP']),
  ...['euro', '8364'].map((name): [string, string] => [name, 'EUR']),
  ...['yen', '165'].map((name): [string, string] => [name, 'JPY']),
])

/** "R250 million", "R5,000", "N12.50": the letter of the rand and the naira touches a sum; "R2" and "N21" are names. */
function readLetterBefore(source: PieceText, i: number): CurrencyReading | null {
  const code = SUM_LETTERS.get(printed(source, i - 1))
  if (code === undefined || !isGlued(source, i) || isPartOfWord(source, i - 1)) return null
  const next = normAt(source, i + 1)
  const scaled = SCALES.has(next) || (SCALE_SUFFIXES.has(next) && isGlued(source, i + 1))
  return scaled || SUM.test(normAt(source, i)) ? found(code, i - 1, i) : null
}

const SUM_LETTERS = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
])

/** "5,000", "12.50" */
const SUM = /,|\.\d\d$/

/** "$" with what may stand before it: "US$", "A$", "c $" (spaced), "U.S.$". */
function readDollarBefore(source: PieceText, sign: number): CurrencyReading {
  const letters = normAt(source, sign - 1)
  const code = DOLLAR_LETTERS.get(letters)
  if (code === undefined || isLineStart(source, sign)) return found(null, sign, sign + 1)
  const glued = isGlued(source, sign)
  const upper = printed(source, sign - 1) !== letters
  if (
    glued ||
    (letters.length > 1 && upper && letters !== 'can') ||
    (letters === 'c' && !isGlued(source, sign - 1))
  ) {
    return found(code, sign - 1, sign + 1)
  }
  return found(null, sign, sign + 1)
}

function readCodeAt(source: PieceText, at: number, end: number): CurrencyReading | null {
  const code = CURRENCY_CODES.get(printed(source, at))
  if (code === undefined || isPartOfWord(source, at)) return null
  return found(RUPEE_LETTERS.has(printed(source, at)) ? null : code, at, end)
}

/** "ringgit 65", "malaysian ringgit 65": only names that are no common words. */
function readNamedBefore(source: PieceText, i: number): CurrencyReading | null {
  const norm = normAt(source, i - 1)
  if (norm !== 'ringgit' && norm !== 'ringgits' && norm !== 'rupees') return null
  const national = NATIONAL_CURRENCIES.has(normAt(source, i - 2))
  return found(CURRENCY_WORDS.get(norm) ?? null, national ? i - 2 : i - 1, i)
}

function isPartOfWord(source: PieceText, at: number): boolean {
  return isGlued(source, at) && isWord(source, at - 1)
}

/** The currency written after the number, from piece `i` on: "dollars", "Canadian dollars", "EUR", "€", "cents", "p". */
export function readCurrencyAfter(source: PieceText, i: number): CurrencyReading | null {
  if (isLineStart(source, i)) return null
  const norm = normAt(source, i)
  const sign = CURRENCY_SIGNS.get(norm)
  if (sign !== undefined) return readSignAfter(source, i, sign)
  const major = CURRENCY_WORDS.get(norm)
  if (major !== undefined && acceptsWord(source, i)) return found(major, i, endOfSterling(source, i, norm))
  const minor = MINOR_CURRENCY_WORDS.get(norm)
  if (minor !== undefined && (norm.length > 1 || isPenceSign(source, i))) return found(minor, i, i + 1, true)
  const dollars = readDollarLettersAfter(source, i)
  if (dollars !== null) return dollars
  const code = CURRENCY_CODES.get(printed(source, i)) ?? (printed(source, i) === 'YEN' ? 'JPY' : undefined)
  if (code !== undefined && norm.length > 2) return found(code, i, i + 1)
  return readNational(source, i)
}

/** "86p", "25c", not "40C", "720p" nor the "p" of "6:00p.m.". */
function isPenceSign(source: PieceText, i: number): boolean {
  return (
    !SCREEN_LINES.has(normAt(source, i - 1)) &&
    isGlued(source, i) &&
    printed(source, i) === normAt(source, i) &&
    !(normAt(source, i + 1) === '.' && normAt(source, i + 2) === 'm')
  )
}

/** "1080p": the lines of a picture. */
const SCREEN_LINES = new Set(['144', '240', '360', '480', '576', '720', '1080', '1440', '2160', '4320'])

/** A sign after the number ends it: "20€", not the sign of the next number in "20 €30". */
function readSignAfter(source: PieceText, i: number, sign: string | null): CurrencyReading | null {
  if (normAt(source, i) === '¢') return found(null, i, i + 1, true)
  if (isDigits(source, i + 1) && isGlued(source, i + 1)) return null
  return found(sign, i, normAt(source, i + 1) === 'ur' ? i + 2 : i + 1)
}

function acceptsWord(source: PieceText, i: number): boolean {
  const norm = normAt(source, i)
  // "20 real estate agents", "5 won": words that are something else too
  if (norm === 'real' || norm === 'mark' || norm === 'lev' || norm === 'sterling') return false
  // "this one won on points", "of the ten, three won": after a small number in words it is a verb
  if (norm === 'won')
    return (
      !SMALL_NUMBERS.has(normAt(source, i - 1)) &&
      normAt(source, i + 1) !== 'the' &&
      normAt(source, i + 1) !== 'by'
    )
  return true
}

function endOfSterling(source: PieceText, i: number, norm: string): number {
  return norm.startsWith('pound') && normAt(source, i + 1) === 'sterling' ? i + 2 : i + 1
}

/** "3.14US$", "U.S. dollars". */
function readDollarLettersAfter(source: PieceText, i: number): CurrencyReading | null {
  const code = DOLLAR_LETTERS.get(normAt(source, i))
  if (code === undefined) return null
  if (normAt(source, i + 1) === '$' && isGlued(source, i + 1)) return found(code, i, i + 2)
  const dotted = normAt(source, i) === 'u' && normAt(source, i + 1) === '.' && normAt(source, i + 2) === 's'
  const at = dotted ? i + (normAt(source, i + 3) === '.' ? 4 : 3) : i + 1
  const dollar = normAt(source, at)
  if (dollar !== 'dollar' && dollar !== 'dollars' && dollar !== 'cents') return null
  return found(code, i, at + 1, dollar === 'cents')
}

/** "Canadian dollars", "New Zealand dollars", "Chinese yuan", "Sri Lankan rupees". */
function readNational(source: PieceText, i: number): CurrencyReading | null {
  for (const words of [1, 2]) {
    const currencyWord = normAt(source, i + words)
    if (!CURRENCY_WORDS.has(currencyWord)) continue
    const national = words === 1 ? normAt(source, i) : `${normAt(source, i)} ${normAt(source, i + 1)}`
    const code =
      NATIONAL_CURRENCIES.get(national) ??
      (words === 2 ? NATIONAL_CURRENCIES.get(normAt(source, i + 1)) : undefined)
    if (code !== undefined) return found(code, i, i + words + 1)
  }
  return null
}
