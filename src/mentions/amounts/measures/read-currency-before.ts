import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_LETTERS,
  NATIONAL_CURRENCIES,
  RUPEE_LETTERS,
} from '../../../lexicon/currencies.js'
import { SCALE_SUFFIXES, SCALES } from '../../../lexicon/number-words.js'
import { isGlued, isLineStart, isWord, normAt, type PieceText, printed } from '../../numerals/pieces.js'
import { type CurrencyReading, foundCurrency } from './currency-reading.js'

/** The currency written before the number at piece `i`: "$", "US$", "C $", "$A", "EUR", "Rs.", "Y=". */
export function readCurrencyBefore(source: PieceText, i: number): CurrencyReading | null {
  if (i === 0 || isLineStart(source, i)) return null
  const before = normAt(source, i - 1)
  const sign = CURRENCY_SIGNS.get(before)
  if (before === '¢') return foundCurrency(null, i - 1, i, true)
  if (sign !== undefined)
    return before === '$' ? readDollarBefore(source, i - 1) : foundCurrency(sign, i - 1, i)
  if (before === '=' && printed(source, i - 2) === 'Y' && isGlued(source, i - 1))
    return foundCurrency('JPY', i - 2, i)
  if (before === '.' && isGlued(source, i - 1)) return readCodeAt(source, i - 2, i)
  if (before === ';' && isGlued(source, i)) return readEntityBefore(source, i)
  // "$US55m", "$A82": the letters stand between sign and number
  const letters = DOLLAR_LETTERS.get(before)
  if (letters !== undefined && isGlued(source, i) && isGlued(source, i - 1) && normAt(source, i - 2) === '$')
    return foundCurrency(letters, i - 2, i)
  return readCodeAt(source, i - 1, i) ?? readLetterBefore(source, i) ?? readNamedBefore(source, i)
}

/** "&pound;40m", "&#8364;40m": a sign as the source of a web page writes it. */
function readEntityBefore(source: PieceText, i: number): CurrencyReading | null {
  const currency = SIGN_ENTITIES.get(normAt(source, i - 2))
  if (currency === undefined || !isGlued(source, i - 1) || !isGlued(source, i - 2)) return null
  const mark = normAt(source, i - 3)
  if (mark === '&' || mark === '&#') return foundCurrency(currency, i - 3, i)
  return mark === '#' && normAt(source, i - 4) === '&' ? foundCurrency(currency, i - 4, i) : null
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
  return scaled || SUM.test(normAt(source, i)) ? foundCurrency(code, i - 1, i) : null
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
  if (code === undefined || isLineStart(source, sign)) return foundCurrency(null, sign, sign + 1)
  const glued = isGlued(source, sign)
  const upper = printed(source, sign - 1) !== letters
  if (
    glued ||
    (letters.length > 1 && upper && letters !== 'can') ||
    (letters === 'c' && !isGlued(source, sign - 1))
  ) {
    return foundCurrency(code, sign - 1, sign + 1)
  }
  return foundCurrency(null, sign, sign + 1)
}

function readCodeAt(source: PieceText, at: number, end: number): CurrencyReading | null {
  const code = CURRENCY_CODES.get(printed(source, at))
  if (code === undefined || isPartOfWord(source, at)) return null
  return foundCurrency(RUPEE_LETTERS.has(printed(source, at)) ? null : code, at, end)
}

/** "ringgit 65", "malaysian ringgit 65": only names that are no common words. */
function readNamedBefore(source: PieceText, i: number): CurrencyReading | null {
  const norm = normAt(source, i - 1)
  if (norm !== 'ringgit' && norm !== 'ringgits' && norm !== 'rupees') return null
  const national = NATIONAL_CURRENCIES.has(normAt(source, i - 2))
  return foundCurrency(CURRENCY_WORDS.get(norm) ?? null, national ? i - 2 : i - 1, i)
}

function isPartOfWord(source: PieceText, at: number): boolean {
  return isGlued(source, at) && isWord(source, at - 1)
}
