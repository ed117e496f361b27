import { DOWN_WORDS, MOVE_WORDS, UP_WORDS } from '../../../lexicon/change-words.js'
import { tokenAt } from '../../numerals/find-words.js'
import { isLineStart, isSpaced, isWord, normAt, type PieceText, startAt } from '../../numerals/pieces.js'
import { SINCE } from '../measures/read-rate.js'
import type { AmountReading } from '../reading.js'
import type { Change } from '../types.js'

const WINDOW = 12
const NEAR = 4
/** "fell £4.2 million, or 3%": the same change again. */
const RESTATED = 7
/** "doubled to $2 billion, or $1.34 a share, from $980 million" */
const FAR = 18
/** "ranges in price from", not "boosts the range by 35 miles - from". */
const RANGE_REACH = 4

export function isChangeWord(norm: string): boolean {
  return UP_WORDS.has(norm) || DOWN_WORDS.has(norm)
}

/** Whether a verb of change governs the "from" at piece `i`: "rose from $230 to $245", "slipped two points, from 58". */
export function followsChangeVerb(source: PieceText, i: number): boolean {
  for (let at = i - 1; at >= i - WINDOW && !isLineStart(source, at + 1); at--) {
    const norm = normAt(source, at)
    if (norm.startsWith('rang') && at >= i - RANGE_REACH) return false
    if (norm === '.' && isSpaced(source, at + 1)) return false
    if (isChangeWord(norm) || MOVE_WORDS.has(norm)) return true
  }
  return false
}

/** "rose 3%" is up by; "to $4.2 billion" after it up to; "from $4.08 billion" up from. Null without a word of change. */
export function readChange(source: PieceText, reading: AmountReading): Change | null {
  const { end, measure } = reading
  if (measure.type === 'ordinal') return null
  const first = passEstimate(source, reading.first)
  const role = roleOf(normAt(source, first - 1))
  // "from four years ago" tells when
  if (role === null || (measure.type === 'quantity' && SINCE.has(normAt(source, end)))) return null
  // "up from 6, and may buy up to 500", "was close to 45%": a bound; "compared to 4.4 percent": another figure
  const before = normAt(source, first - 2)
  if (role === 'to' && (BEFORE_TO.has(before) || (before === 'up' && !isMovedUp(source, first - 3))))
    return null
  const restated = role === 'by' && normAt(source, first - 1) === 'or' && normAt(source, first - 2) === ','
  const window = restated ? RESTATED : role === 'by' ? NEAR : role === 'from' ? FAR : WINDOW
  for (let at = first - 1; at >= first - window && !isLineStart(source, at + 1); at--) {
    const norm = normAt(source, at)
    if (norm === ';' || norm === ':' || (norm === '.' && isSpaced(source, at + 1))) break
    // "tolls to rise | as | the council backs a £48m wall"
    if (role === 'by' && CLAUSES.has(norm)) break
    const direction = directionAt(source, at, measure.type)
    if (direction === null || (role === 'by' && !isMeasuredBy(source, at, first, measure.type))) continue
    return { direction, role }
  }
  return role === 'by' ? readChangeAfter(source, end) : null
}

const CLAUSES = new Set(['as', 'while', 'when', 'after', 'because', 'although', 'though'])

/** "fell to | roughly 5%", "from | an estimated 450 million": the figure with the words that make it a rough one. */
function passEstimate(source: PieceText, first: number): number {
  let at = first
  while (at > first - 3 && ESTIMATES.has(normAt(source, at - 1))) at--
  // "from | close to 45%"
  if (normAt(source, at - 1) === 'to' && normAt(source, at - 2) === 'close') at -= 2
  const link = normAt(source, at - 1)
  return link === 'to' || link === 'from' ? at : first
}

const ESTIMATES = new Set(
  'about around roughly approximately nearly almost some estimated an just over under more less than only'.split(
    ' ',
  ),
)

/** "edged up to", "was up to"; not "could lose up to", whose object is bounded. */
function isMovedUp(source: PieceText, verb: number): boolean {
  const norm = normAt(source, verb)
  return BEFORE_UP.has(norm) || MOVE_WORDS.has(norm) || (isChangeWord(norm) && !TAKES_OBJECT.test(norm))
}

/** Verbs whose object "up to" bounds. */
const TAKES_OBJECT = /^(?:rais|los|add|gain|shed|cut|slash|boost|reduc|lower|trim|sav)/

/** "close to", "compared to": what leads to no end of a change. */
const BEFORE_TO = new Set('close compared relative equal equivalent similar due according'.split(' '))

function roleOf(link: string): Change['role'] | null {
  return link === 'at' ? null : link === 'to' || link === 'from' ? link : 'by'
}

function directionAt(source: PieceText, at: number, type: string): Change['direction'] | null {
  const norm = normAt(source, at)
  if (norm === 'up' || norm === 'down') {
    // "a follow-up of 20 hours"
    if (normAt(source, at - 1) === '-') return null
    if (type === 'percent' ? isBound(source, at) : isParticle(source, at)) return null
    if (PHRASAL.has(normAt(source, at - 1))) return null
  }
  // "a five-year contract worth $5 million"
  if (norm === 'contract' && tokenAt(source.document, startAt(source, at))?.pos !== 'VERB') return null
  // "halved its growth forecast to"
  if (norm === 'growth' && OUTLOOKS.has(normAt(source, at + 1))) return null
  // "wages | higher than the 6 percent mark": what they are compared with
  if (norm.endsWith('er') && normAt(source, at + 1) === 'than') return null
  // "edged up to", "ticked down to"
  const particle = MOVE_WORDS.has(norm) ? normAt(source, at + 1) : norm
  return UP_WORDS.has(particle) ? 'up' : DOWN_WORDS.has(particle) || DOWN_WORDS.has(norm) ? 'down' : null
}

const OUTLOOKS = new Set(
  'forecast forecasts estimate estimates target targets outlook projection projections'.split(' '),
)

/** "cost | up to 5 percent", but neither "edged up to" nor "was up to". */
function isBound(source: PieceText, at: number): boolean {
  const verb = normAt(source, at - 1)
  return normAt(source, at + 1) === 'to' && !BEFORE_UP.has(verb) && !MOVE_WORDS.has(verb)
}

/** "picked up two delegates", "set up to 40": the particle of another verb; "up to" is a bound. */
function isParticle(source: PieceText, at: number): boolean {
  const verb = normAt(source, at - 1)
  return (
    normAt(source, at + 1) === 'to' ||
    (isWord(source, at - 1) && !BEFORE_UP.has(verb) && !MOVE_WORDS.has(verb))
  )
}

/** "make up 12 percent of the fleet" */
const PHRASAL = new Set('make makes made making take takes took taking'.split(' '))

const BEFORE_UP = new Set(
  'is was are were be been and go goes went closed ended finished traded trading settled opened stock shares sales revenue index points percent year'.split(
    ' ',
  ),
)

/** What a verb has as its object changes by it only where it is a measure: "lost 3%", not "lost 70 sailors" or "raised $5". */
function isMeasuredBy(source: PieceText, at: number, first: number, type: string): boolean {
  const norm = normAt(source, at)
  if (norm === 'up' || norm === 'down' || normAt(source, first - 1) === 'by') return true
  if (type === 'number') return false
  if (type === 'quantity') return at === first - 1
  return type !== 'money' || !HOLDS_MONEY.test(norm)
}

/** Verbs whose money is raised, lost or added and no difference of a figure. */
const HOLDS_MONEY = /^(?:rais|los|add|gain|shed|cut|slash|boost|double|triple|halve)/

const AFTER_UP = new Set(['increase', 'rise', 'jump', 'gain', 'higher', 'growth', 'surge'])
const AFTER_DOWN = new Set(['decrease', 'drop', 'fall', 'decline', 'lower', 'cut', 'reduction', 'slump'])

/** "a 5% rise", "3 percent higher", "a 75 basis point increase". */
function readChangeAfter(source: PieceText, end: number): Change | null {
  if (isLineStart(source, end)) return null
  const norm = normAt(source, end)
  if (AFTER_UP.has(norm)) return { direction: 'up', role: 'by' }
  return AFTER_DOWN.has(norm) ? { direction: 'down', role: 'by' } : null
}
