import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_LETTERS,
  MINOR_CURRENCY_WORDS,
  NATIONAL_CURRENCIES,
} from '../../../lexicon/currencies.js'
import { SMALL_NUMBERS } from '../../../lexicon/number-words.js'
import { isDigits, isGlued, isLineStart, normAt, type PieceText, printed } from '../../numerals/pieces.js'
import { type CurrencyReading, foundCurrency } from './currency-reading.js'

/** The currency written after the number, from piece `i` on: "dollars", "Canadian dollars", "EUR", "€", "cents", "p". */
export function readCurrencyAfter(source: PieceText, i: number): CurrencyReading | null {
  if (isLineStart(source, i)) return null
  const norm = normAt(source, i)
  const sign = CURRENCY_SIGNS.get(norm)
  if (sign !== undefined) return readSignAfter(source, i, sign)
  const major = CURRENCY_WORDS.get(norm)
  if (major !== undefined && acceptsWord(source, i))
    return foundCurrency(major, i, endOfSterling(source, i, norm))
  const minor = MINOR_CURRENCY_WORDS.get(norm)
  if (minor !== undefined && (norm.length > 1 || isPenceSign(source, i)))
    return foundCurrency(minor, i, i + 1, true)
  const dollars = readDollarLettersAfter(source, i)
  if (dollars !== null) return dollars
  const code = CURRENCY_CODES.get(printed(source, i)) ?? (printed(source, i) === 'YEN' ? 'JPY' : undefined)
  if (code !== undefined && norm.length > 2) return foundCurrency(code, i, i + 1)
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
  if (normAt(source, i) === '¢') return foundCurrency(null, i, i + 1, true)
  if (isDigits(source, i + 1) && isGlued(source, i + 1)) return null
  return foundCurrency(sign, i, normAt(source, i + 1) === 'ur' ? i + 2 : i + 1)
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
  if (normAt(source, i + 1) === '$' && isGlued(source, i + 1)) return foundCurrency(code, i, i + 2)
  const dotted = normAt(source, i) === 'u' && normAt(source, i + 1) === '.' && normAt(source, i + 2) === 's'
  const at = dotted ? i + (normAt(source, i + 3) === '.' ? 4 : 3) : i + 1
  const dollar = normAt(source, at)
  if (dollar !== 'dollar' && dollar !== 'dollars' && dollar !== 'cents') return null
  return foundCurrency(code, i, at + 1, dollar === 'cents')
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
    if (code !== undefined) return foundCurrency(code, i, i + words + 1)
  }
  return null
}
