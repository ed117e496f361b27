import { AGED_NOUNS, PERSON_NOUNS } from '../../../lexicon/described-as.js'
import { KINSHIP } from '../../../lexicon/kinship.js'
import {
  isCapitalized,
  isGlued,
  isLineStart,
  isSpaced,
  normAt,
  type PieceText,
} from '../../numerals/pieces.js'
import type { AmountReading } from '../reading.js'

/** "Maria Smith, 62, ", "Maria Smith (62)", "Smith, 62, ", "the actor, 62, ": in commas or brackets. */
export function isAgeApposition(source: PieceText, { first, end, number, value }: AmountReading): boolean {
  if (!number.inDigits || typeof value !== 'number' || isLineStart(source, first)) return false
  const name = endsNameOfSon(source, first - 2) ? first - 3 : first - 2
  if (
    normAt(source, first - 1) === ',' &&
    value > YOUNGEST_IN_BRACKETS &&
    (PERSON_NOUNS.has(normAt(source, name)) || AGED_NOUNS.has(normAt(source, name)))
  )
    return normAt(source, end) === ','
  if (!isCapitalized(source, name) || normAt(source, name).length < 2) return false
  const full =
    isCapitalized(source, name - 1) || endsShortForm(source, name - 1) || followsKin(source, name - 1)
  const opener = normAt(source, first - 1)
  const closer = normAt(source, end)
  if (opener === '(') return full && closer === ')' && value >= YOUNGEST_IN_BRACKETS
  if (opener !== ',') return false
  // "Rovers, 4-1 winners" tells a score
  if (closer === '-' && isGlued(source, end)) return false
  // “I just hit it,” | said | Smith, 23.
  const tagged = SAYING.has(normAt(source, name - 1)) && value > YOUNGEST_IN_BRACKETS
  if (full || tagged) return CLOSERS.has(closer) || isLineStart(source, end)
  // "Smith, 38 – who": a dash between blanks closes too
  const dash = closer === '-' && isSpaced(source, end) && isSpaced(source, end + 1)
  return (closer === ',' || dash) && value > YOUNGEST_IN_BRACKETS && !isCapitalized(source, end + 1)
}

const SAYING = new Set(['said', 'says', 'added', 'adds', 'recalled', 'recalls', 'explained'])

/** The stop of "Smith Jr., 55, ". */
const endsNameOfSon = (source: PieceText, i: number): boolean =>
  normAt(source, i) === '.' && (normAt(source, i - 1) === 'jr' || normAt(source, i - 1) === 'sr')

/** "J. Smith", "Gov. Smith", not "They won. Smith". */
const endsShortForm = (source: PieceText, i: number): boolean =>
  normAt(source, i) === '.' && isCapitalized(source, i - 1) && normAt(source, i - 1).length <= 4

/** "their grandson Eli, 9.", "two sons, Max, 4, and Leo, 2": a relative's first name may stand alone. */
function followsKin(source: PieceText, last: number): boolean {
  for (let at = last; at > last - KIN_REACH && !isLineStart(source, at + 1); at--) {
    const norm = normAt(source, at)
    if (norm === '.') return false
    if (KIN_GROUPS.has(norm.endsWith('s') ? norm.slice(0, -1) : norm)) return true
  }
  return false
}

const KIN_REACH = 7
/** Relatives, singular, that are named by their first names. */
const KIN_GROUPS = new Set([
  ...KINSHIP.keys(),
  'children',
  'kid',
  'child',
  'grandchildren',
  'grandchild',
  'sibling',
  'baby',
  'toddler',
])

/** Lower figures in brackets are goals, ranks and seats. */
const YOUNGEST_IN_BRACKETS = 13
const CLOSERS = new Set([',', '.', ';', ')', '—', '-'])
