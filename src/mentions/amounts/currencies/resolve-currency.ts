import type { ArticleDocument } from '../../../document/types.js'
import {
  CURRENCY_FAMILIES,
  CURRENCY_WORDS,
  DOLLAR_PLACES,
  USUAL_CURRENCIES,
} from '../../../lexicon/currencies.js'
import { indexAt } from '../../numerals/find-words.js'
import { isLineStart, isSpaced, normAt, type PieceText, startAt } from '../../numerals/pieces.js'
import type { AmountReading } from '../reading.js'
import { findHomeDollar } from './find-home-dollar.js'
import { findNationalCurrency } from './find-national-currency.js'

const DATELINE_PIECES = 8
const DATELINE_LINES = 8

/** The dollar of the place a dateline names ("TORONTO — …" is Canadian), or null. */
export function readDatelineCurrency(source: PieceText): string | null {
  let lines = 0
  for (let i = 0; i < source.count && lines < DATELINE_LINES; i++) {
    if (!isLineStart(source, i)) continue
    lines++
    const currency = readDateline(source, i)
    if (currency !== null) return currency
  }
  return null
}

/** "TORONTO (Reuters) — ", "SYDNEY, Australia - ": a dash within a few words; and "AUCKLAND: ". */
function readDateline(source: PieceText, first: number): string | null {
  let currency: string | null = null
  for (let at = first; at < first + DATELINE_PIECES; at++) {
    if (at > first && isLineStart(source, at)) return null
    const norm = normAt(source, at)
    if (norm === '—' || (norm === '-' && isSpaced(source, at))) return currency
    if (norm === ':') return opensDateline(source, first) ? currency : null
    currency ??= DOLLAR_PLACES.get(norm) ?? null
  }
  return null
}

/** Layout has told it from "SYDNEY LIND: …" and "MELBOURNE, Fla.: …". */
const opensDateline = (source: PieceText, first: number): boolean =>
  source.document.blocks.some(({ kind, start }) => kind === 'dateline' && start === startAt(source, first))

/** The currency of an amount whose own words leave it open: a dollar's country, or the one country with "crowns" that the text names. */
export function resolveCurrency(
  source: PieceText,
  reading: AmountReading,
  dateline: string | null,
): string | null {
  const { first, end } = reading.sharesWith ?? reading
  for (let at = first; at < end; at++) {
    const word = normAt(source, at)
    if (DOLLAR_WORDS.has(word)) return resolveDollar(source, reading, dateline)
    if (CURRENCY_FAMILIES.has(word))
      return findNationalCurrency(source, word) ?? USUAL_CURRENCIES.get(word) ?? null
  }
  return null
}

const DOLLAR_WORDS = new Set(['$', '¢', 'dollar', 'dollars', 'buck', 'bucks', 'cent', 'cents', 'c'])

/**
 * Whose "$" it is where the text writes no letters: the sentence's own country when it converts into US dollars
 * ("The Australian company raised $40 million (US$27 million)"), else the dateline's, else that of the one country which
 * the text is about, else the US dollar.
 */
function resolveDollar(source: PieceText, reading: AmountReading, dateline: string | null): string {
  const start = startAt(source, reading.first)
  if (isConversion(source, reading)) return 'USD'
  return (
    readConvertedCountry(source, reading, source.document, start) ??
    dateline ??
    findHomeDollar(source) ??
    'USD'
  )
}

/** "6 million New Zealand dollars ($3.6 million)": in brackets after the name of another currency. */
function isConversion(source: PieceText, { first }: AmountReading): boolean {
  return normAt(source, first - 1) === '(' && CURRENCY_WORDS.has(normAt(source, first - 2))
}

/** The country named in the sentence before "$40 million (US$27 million)". */
function readConvertedCountry(
  source: PieceText,
  { end }: AmountReading,
  { sentences }: ArticleDocument,
  start: number,
): string | null {
  if (normAt(source, end) !== '(' || normAt(source, end + 1) !== 'us') return null
  const from = sentences[indexAt(sentences, start)]?.start ?? 0
  for (let at = end - 1; at > end - 40 && at >= 0 && startAt(source, at) >= from; at--) {
    const currency = DOLLAR_PLACES.get(normAt(source, at))
    if (currency !== undefined) return currency
  }
  return null
}
