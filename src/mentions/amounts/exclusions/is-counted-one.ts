import { PERIOD_UNITS } from '../../dates/period-units.js'
import { tokenAt } from '../../numerals/find-words.js'
import { isLineStart, normAt, type PieceText, startAt } from '../../numerals/pieces.js'

/** Before a pronoun "one": "no one", "this one", "the last one". */
const PRONOUN_BEFORE = new Set(
  'no any every this that the which each last first next a another some old new big good only loved day number bbc formula square chapter phase to'.split(
    ' ',
  ),
)
/** After "one of": "one of them" points at somebody named before. */
const PRONOUN_AFTER = new Set(
  'them us you these those which whom it him her many several numerous countless'.split(' '),
)
/** Nouns after which "one" is no count: "one another", "one day", "one can say". */
const IDIOM_AFTER = new Set(
  'another day need who that whose which can could should would must may might will is was has had does knows never'.split(
    ' ',
  ),
)

/** Whether "one" at piece `i` counts something: "one of the students", "just one area"; not "no one", "one knows". */
export function isCountedOne(source: PieceText, i: number): boolean {
  const alone = isLineStart(source, i) && i + 1 >= source.count
  if (alone) return true
  if (!isLineStart(source, i) && PRONOUN_BEFORE.has(normAt(source, i - 1))) return false
  if (isLineStart(source, i + 1)) return false
  const next = normAt(source, i + 1)
  if (next === 'of') return !PRONOUN_AFTER.has(normAt(source, i + 2)) || normAt(source, i + 2) === 'these'
  if (IDIOM_AFTER.has(next) || tellsWhen(source, i + 1)) return false
  return countsNoun(source, i + 1)
}

/** "one | last month", "one | this week": somebody or something, and when. */
function tellsWhen(source: PieceText, i: number): boolean {
  return SHIFTS.has(normAt(source, i)) && PERIOD_UNITS.has(normAt(source, i + 1))
}

const SHIFTS = new Set(['last', 'this', 'next'])

/** "one hopes": a verb that the tagger takes for a plural. */
function endsLikePlural(norm: string): boolean {
  return norm.endsWith('s') && !norm.endsWith('ss') && !norm.endsWith('us') && !norm.endsWith('is')
}

/** "at one point", "for one thing". */
const IDIOM_NOUNS = new Set(['point', 'thing', 'stage', 'way'])

/** "one area", "one last time": a noun, or an adjective and a noun. */
function countsNoun(source: PieceText, i: number): boolean {
  for (let at = i; at < i + 3 && !isLineStart(source, at); at++) {
    const norm = normAt(source, at)
    const pos = tokenAt(source.document, startAt(source, at))?.pos
    if (pos === 'NOUN') return !endsLikePlural(norm) && !IDIOM_NOUNS.has(norm)
    if (pos !== 'ADJ' && pos !== 'PROPN') return false
  }
  return false
}
