import { DOLLAR_LETTERS, DOLLAR_PLACES, HOME_DOLLARS, SHARED_PLACES } from '../../../lexicon/currencies.js'
import { isGlued, normAt, type PieceText, printed, startAt } from '../../numerals/pieces.js'

/** So often must a country, its people, states or great cities be named. */
const OFTEN = 3

const UPPER_A = 65
const UPPER_Z = 90
const DOLLAR = 36

const cache = new WeakMap<PieceText, string | null>()

/**
 * Whose "$" it is in a text without a dateline: of Australia, Canada, New Zealand or Singapore where the text names one of
 * them again and again, none of the others, nothing American, and never writes "A$" or "C$", beside which "$" is American.
 */
export function findHomeDollar(source: PieceText): string | null {
  let home = cache.get(source)
  if (home === undefined) {
    home = readHomeDollar(source)
    cache.set(source, home)
  }
  return home
}

function readHomeDollar(source: PieceText): string | null {
  let home: string | null = null
  let count = 0
  for (let i = 0; i < source.count; i++) {
    // by its code, since every word of the article passes here
    const letter = source.text.charCodeAt(startAt(source, i))
    if (letter === DOLLAR && isLettered(source, i)) return null
    if (letter < UPPER_A || letter > UPPER_Z) continue
    const norm = normAt(source, i)
    if (isAmerican(source, i, norm)) return null
    const code = SHARED_PLACES.has(norm) ? undefined : DOLLAR_PLACES.get(norm)
    if (code === undefined) continue
    if (!HOME_DOLLARS.has(code) || (home !== null && home !== code)) return null
    home = code
    count++
  }
  return count >= OFTEN ? home : null
}

/** The "$" of "A$5"; that of "US$5" says that the others are not American. */
function isLettered(source: PieceText, i: number): boolean {
  const code = DOLLAR_LETTERS.get(normAt(source, i - 1))
  return isGlued(source, i) && code !== undefined && code !== 'USD'
}

/** "American", "New York", "US", "U.S."; a reader of "US$5" is told so since he is none. */
function isAmerican(source: PieceText, i: number, norm: string): boolean {
  if (AMERICAN.has(norm)) return true
  if (norm === 'states') return normAt(source, i - 1) === 'united'
  if (printed(source, i) === 'US') return normAt(source, i + 1) !== '$'
  return norm === 'u' && normAt(source, i + 1) === '.' && normAt(source, i + 2) === 's'
}

const AMERICAN = new Set(
  'america american americans washington york california texas florida usa fed'.split(' '),
)
