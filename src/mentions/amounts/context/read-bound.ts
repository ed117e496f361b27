import { BOUNDS_AFTER, BOUNDS_BEFORE, DISPUTES } from '../../../lexicon/bound-phrases.js'
import { MOVE_WORDS } from '../../../lexicon/change-words.js'
import { isGlued, isLineStart, normAt, type PieceText } from '../../numerals/pieces.js'
import type { AmountReading } from '../reading.js'
import type { Bound } from '../types.js'

const LONGEST = 5

/** What the words around an amount say of its value: "more than", "up to", "nearly", "-plus", "or so". */
export function readBound(source: PieceText, reading: AmountReading): Bound {
  const { first, end, number, rate } = reading
  const before = tellsWhen(source, reading) ? null : readBefore(source, first)
  // "five or so miles", "20+ years": between the number and its unit
  const inside = end > number.end ? readAfter(source, number.end) : null
  return before ?? inside ?? readAfter(source, rate?.end ?? end) ?? 'exact'
}

/** "$430 billion over five years": how long it goes on, where no verb or preposition asks for a length. */
function tellsWhen(source: PieceText, { first, measure }: AmountReading): boolean {
  if (measure.type !== 'quantity' || measure.unit.dimension !== 'time' || measure.age) return false
  return normAt(source, first - 1) === 'over' && !LENGTH_LEADERS.has(normAt(source, first - 2))
}

const LENGTH_LEADERS = new Set(
  'in for after took take takes lasted last lasts is was are were be been of well just at to with spent from'.split(
    ' ',
  ),
)

/** Most amounts stand behind and before other words, and no phrase need be put together for them. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  Array.from(BOUNDS_BEFORE.keys(), (phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
)

function readBefore(source: PieceText, first: number): Bound | null {
  const last = passArticle(source, first)
  // "a 7-under 65": how the score stands to par
  if (!LAST_WORDS.has(normAt(source, last)) || (normAt(source, last - 1) === '-' && isGlued(source, last)))
    return null
  const passed = last < first - 1
  let phrase = ''
  let best: Bound | null = null
  for (let at = last; at > last - LONGEST && at >= 0 && !isLineStart(source, at + 1); at--) {
    phrase = phrase === '' ? normAt(source, at) : `${normAt(source, at)} ${phrase}`
    // "over a nine-year term" tells when, "edged up to 3.5 percent" where to
    const moves = phrase === 'up to' && MOVE_WORDS.has(normAt(source, at - 1))
    // "a row over £3 million", "clashed over 40 jobs": what the dispute is about
    const disputes = phrase === 'over' && DISPUTES.has(normAt(source, at - 1))
    // "twice as many as two years ago": with what it is compared
    const compares = phrase.startsWith('as ') && TIMES.has(normAt(source, at - 1))
    if (!moves && !disputes && !compares && !(passed && PLACES.has(phrase)))
      best = BOUNDS_BEFORE.get(phrase) ?? best
  }
  return best
}

const TIMES = new Set(['twice', 'times', 'half', 'thrice'])
const PLACES = new Set(['over', 'under', 'above', 'below', 'beyond', 'around'])

/** "about a quarter-million", "sub-7": articles and a joining hyphen may stand between. */
function passArticle(source: PieceText, first: number): number {
  const norm = normAt(source, first - 1)
  const passes = norm === 'a' || norm === 'an' || (norm === '-' && normAt(source, first - 2) === 'sub')
  return passes ? first - 2 : first - 1
}

const FIRST_WORDS: ReadonlySet<string> = new Set(
  Array.from(BOUNDS_AFTER.keys(), (phrase) => phrase.split(' ', 1).join()),
)

function readAfter(source: PieceText, end: number): Bound | null {
  if (isLineStart(source, end)) return null
  const one = normAt(source, end)
  if (!FIRST_WORDS.has(one)) return null
  return BOUNDS_AFTER.get(`${one} ${normAt(source, end + 1)}`) ?? BOUNDS_AFTER.get(one) ?? null
}
