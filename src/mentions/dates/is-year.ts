import { NUMBERED_NAMES, NUMBERED_NOUNS } from '../../lexicon/numbered-things.js'
import { isAddress } from '../numerals/is-address.js'
import {
  isCapitalized,
  isDigits,
  isGlued,
  isLineStart,
  isWord,
  normAt,
  type PieceText,
} from '../numerals/pieces.js'

const YEAR_LEADERS = new Set(
  'in since by until till during before after early late mid from to through between and circa of the year season ad bc for back around than'.split(
    ' ',
  ),
)
/** "a total of 2012", "a score of 1987" */
const TOTALS = new Set(['total', 'score', 'average', 'sum', 'maximum', 'minimum', 'population', 'distance'])
/** "a 2031 Appeals Court order": what stands before no house number. */
const NO_HOUSE_BEFORE = new Set(['a', 'an', 'the', 'in', 'since', 'until', 'during'])
const STRONG_LEADERS = new Set(
  'in since until till during early late mid the year circa before by between'.split(' '),
)

/** Whether four digits are a year: after "in" and the like, or a plain 19xx or 20xx that counts nothing. */
export function isYear(source: PieceText, i: number, year: number): boolean {
  const before = normAt(source, i - 1)
  if (
    isGlued(source, i) &&
    before !== '(' &&
    before !== '"' &&
    before !== '“' &&
    before !== '-' &&
    before !== '©' &&
    before !== '['
  )
    return false
  if (isMeasured(source, i + 1) || (before === 'of' && TOTALS.has(normAt(source, i - 2)))) return false
  const led = YEAR_LEADERS.has(before) && !isLineStart(source, i)
  if (year < 1500)
    return before === 'ad' || (before === '.' && normAt(source, i - 2) === 'd') || before === 'since'
  if (!NO_HOUSE_BEFORE.has(before) && isAddress(source, i, i + 1)) return false
  if (year < 1900 || year >= 2100)
    return STRONG_LEADERS.has(before) || (led && before !== 'of' && before !== 'than' && before !== 'for')
  if ((NUMBERED_NOUNS.has(before) && before !== 'season') || NUMBERED_NAMES.has(before)) return false
  // "2000 jobs" are counted, "2019 levels" are of a year: few counts this large are without a comma and not round
  const round = year % 10 === 0
  return !round || !countsNoun(source, i + 1) || STRONG_LEADERS.has(before) || isCapitalized(source, i - 1)
}

/** "2000 miles", "2000%", "1900 GMT", "2000-strong". */
function isMeasured(source: PieceText, i: number): boolean {
  if (isLineStart(source, i)) return false
  const norm = normAt(source, i)
  if (isGlued(source, i) && isWord(source, i)) return true
  if (MEASURES.has(norm)) return true
  return (
    (norm === ':' || norm === '.' || norm === ',') &&
    isGlued(source, i) &&
    isDigits(source, i + 1) &&
    isGlued(source, i + 1)
  )
}

const MEASURES = new Set(
  (
    '% percent per miles mile km kilometres kilometers metres meters feet rpm people persons men women gmt est hours dollars euros pounds yen ' +
    'tons tonnes kg million billion trillion yuan rupees degrees gallons litres liters barrels times million watts mph acres hectares'
  ).split(' '),
)

/** "2000 jobs": a plural in lower case right after it. */
function countsNoun(source: PieceText, i: number): boolean {
  if (!isWord(source, i) || isLineStart(source, i) || isCapitalized(source, i)) return false
  const norm = normAt(source, i)
  return norm.length > 3 && norm.endsWith('s') && !norm.endsWith('ss')
}
