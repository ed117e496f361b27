import { verbForms } from '../../lexicon/generated/verb-forms.js'
import {
  APPOINTING_VERBS,
  EVENTS,
  FUTURE_WORDS,
  NOT_PAST,
  PAST_WORDS,
  PLANNED_WORDS,
  TIMETABLE_VERBS,
} from '../../lexicon/tense-words.js'
import { indexAt, tokenAt } from '../numerals/find-words.js'
import { isCapitalized, isGlued, isLineStart, normAt, type PieceText, startAt } from '../numerals/pieces.js'
import type { Tense } from './expression.js'
import { isIntent } from './is-intent.js'
import { isProspect } from './is-prospect.js'
import { tellsOfPlan } from './tells-of-plan.js'

const BACK = 14
const AHEAD = 10
/** "would | hold the price for all of its patients without insurance at $35 a month | beginning | Jan. 1" */
const BACK_OF_START = 30
const STARTING = new Set(['beginning', 'starting', 'effective'])

/** "In May, | Zora Lind, the head of the harbour union, | asked": what opens a sentence may have its verb farther off. */
const AHEAD_OF_OPENING = 18

/** A verb of the present stands this close to the day that it looks ahead to: "The trial resumes here on Monday". */
const PRESENT_REACH = 3

/** "They | travel | to third-placed Hexley on Saturday" */
const PLAN_REACH = 8

/**
 * The tense of the verb nearest to pieces `first` to `end`: first the one before it, then the one after. "price in cuts by
 * June" has a deadline, whatever comes after; "By June the mill had closed" has none.
 */
export function readTense(source: PieceText, first: number, end: number): Tense {
  if (isAppointed(source, first)) return 'future'
  // "Earlier Tuesday, Lind says", "earlier on Tuesday"
  const day = normAt(source, first - 1) === 'on' ? first - 2 : first - 1
  if (normAt(source, day) === 'earlier') return 'past'
  const before = tenseBefore(source, first, STARTING.has(normAt(source, first - 1)) ? BACK_OF_START : BACK)
  if (before !== null) return before
  // "by March", "by the end of March"
  const link = normAt(source, first - 1) === 'the' ? first - 2 : first - 1
  const by = normAt(source, link) === 'by'
  if (by && !opensSentence(source, link)) return 'future'
  const untilThen = normAt(source, link) === 'until'
  return tenseAfter(source, end) ?? (by || untilThen ? 'future' : isAsOf(source, first) ? 'past' : null)
}

/** "By June the mill had closed", "But by June it had". */
function opensSentence(source: PieceText, by: number): boolean {
  return (
    isCapitalized(source, by) || (isCapitalized(source, by - 1) && CONJUNCTIONS.has(normAt(source, by - 1)))
  )
}

const CONJUNCTIONS = new Set(['but', 'and', 'yet', 'so', 'then'])

/** "holds 12% of the club | as of | March 20": counted on a day that has been. */
function isAsOf(source: PieceText, first: number): boolean {
  return normAt(source, first - 1) === 'of' && normAt(source, first - 2) === 'as'
}

/** "called a snap election for Jan. 19", "set a hearing for Monday": what was done is past, the day lies ahead. */
function isAppointed(source: PieceText, first: number): boolean {
  if (normAt(source, first - 1) !== 'for' || isLineStart(source, first)) return false
  for (let at = first - 3; at >= first - 1 - APPOINTING_REACH && !isLineStart(source, at + 1); at--) {
    if (endsSentence(source, at)) return false
    if (APPOINTING_VERBS.has(normAt(source, at))) return EVENTS.has(normAt(source, first - 2))
  }
  return false
}

const APPOINTING_REACH = 6

function tenseBefore(source: PieceText, first: number, reach: number): Tense {
  let infinitive = false
  // "You may recall | that on Friday": the modal of another clause
  let told = false
  const { sentences } = source.document
  const begin = sentences[indexAt(sentences, startAt(source, first))]?.start ?? 0
  for (let at = first - 1; at >= first - reach && startAt(source, at) >= begin; at--) {
    if (isLineStart(source, at + 1) || endsSentence(source, at)) return null
    if (infinitive && isIntent(source, at, first)) return 'future'
    told ||= normAt(source, at) === 'that'
    if (!told && isProspect(source, at)) return 'future'
    if (first - at <= PASSIVE_REACH && isPresentPassive(source, at)) return 'future'
    const tense = tenseAt(source, at)
    if (tense !== null) return tense
    if (first - at <= PRESENT_REACH && isPresent(source, at)) return 'future'
    if (first - at <= PLAN_REACH && (isPlannedInPlural(source, at) || PLANNED_WORDS.has(normAt(source, at))))
      return 'future'
    infinitive ||= normAt(source, at) === 'to'
    // "Judge to rule Friday on the merger": headlines leave out the "is"
    if (infinitive && isLineStart(source, at) && isHeadline(source, at)) return 'future'
  }
  return null
}

function tenseAfter(source: PieceText, end: number): Tense {
  const { sentences } = source.document
  const stop = sentences[indexAt(sentences, startAt(source, end - 1))]?.end ?? 0
  // "her pledge on Monday | that nobody would leave": what was said that day tells of another
  if (normAt(source, end) === 'that' && !isLineStart(source, end) && !isVerb(source, end + 1)) return 'past'
  const reach = normAt(source, end) === ',' ? AHEAD_OF_OPENING : AHEAD
  for (let at = end; at < end + reach && !isLineStart(source, at); at++) {
    if (at >= end + AHEAD && leadsOn(source, at)) break
    if (endsSentence(source, at) || startAt(source, at) >= stop) break
    if (isProspect(source, at)) return 'future'
    const tense = tenseAt(source, at)
    if (tense !== null) return tense
  }
  return null
}

/** "says", "that": the verbs behind it are of another clause. */
function leadsOn(source: PieceText, at: number): boolean {
  return normAt(source, at) === 'that' || SAYING.has(normAt(source, at))
}

/** "says", "announces": what is said is said already. */
const SAYING: ReadonlySet<string> = new Set(verbForms.map(([, present]) => present))

/** "resumes", "meets": a verb in the third person, not one of saying, nor the "address" that the tagger takes for one. */
function isPresent(source: PieceText, at: number): boolean {
  const norm = normAt(source, at)
  if (norm.length < 2 || !norm.endsWith('s') || norm.endsWith('ss') || SAYING.has(norm)) return false
  return tokenAt(source.document, startAt(source, at))?.pos === 'VERB'
}

/** "when she | is sentenced | on June 11", "The album is released Friday" */
function isPresentPassive(source: PieceText, at: number): boolean {
  const be = normAt(source, at - 1)
  return (be === 'is' || be === 'are') && normAt(source, at).endsWith('ed')
}

/** The participle and a preposition. */
const PASSIVE_REACH = 2

/** "The talks | end | on Friday", "Tickets | go | on sale Friday": a timetable's verb without an auxiliary. */
function isPlannedInPlural(source: PieceText, at: number): boolean {
  if (!TIMETABLE_VERBS.has(normAt(source, at))) return false
  // "Hawks: | Visit | the Owls on Friday"
  if (normAt(source, at - 1) === ':') return !isLineStart(source, at)
  const subject = beforeBrackets(source, at)
  return (
    tokenAt(source.document, startAt(source, subject))?.pos !== 'AUX' &&
    isPluralSubject(normAt(source, subject))
  )
}

/** "The Hawks (9-1, 6-1) | play Saturday": the piece before what stands in brackets before `at`. */
function beforeBrackets(source: PieceText, at: number): number {
  if (normAt(source, at - 1) !== ')') return at - 1
  for (let i = at - 2; i >= at - LONGEST_BRACKET; i--) if (normAt(source, i) === '(') return i - 1
  return at - 1
}

const LONGEST_BRACKET = 12

function isPluralSubject(norm: string): boolean {
  return norm === 'they' || norm === 'we' || (norm.length > 3 && norm.endsWith('s') && !norm.endsWith('ss'))
}

function isHeadline(source: PieceText, at: number): boolean {
  const block = source.document.blocks[0]
  return block?.kind === 'headline' && startAt(source, at) < block.end
}

function endsSentence(source: PieceText, at: number): boolean {
  const norm = normAt(source, at)
  if (norm === '?' || norm === '!' || norm === ';') return true
  // a full stop after a short word is an abbreviation: "on Jan. 5"
  return norm === '.' && !isGlued(source, at + 1) && normAt(source, at - 1).length > 4
}

function tenseAt(source: PieceText, at: number): Tense {
  const norm = normAt(source, at)
  const before = normAt(source, at - 1)
  // "won't": its first letters are a word of the past
  if (norm === 'won' && normAt(source, at + 1) === "'" && isGlued(source, at + 1)) return 'future'
  // "had set off on Saturday", not "is set to"
  if (norm === 'set' && HAVE.has(before)) return 'past'
  if (FUTURE_WORDS.has(norm) && !tellsOfPlan(source, at)) return 'future'
  // "is to open from August 14", "was to close Tuesday"
  if (norm === 'to' && BE.has(before)) return 'future'
  // "will be held", "to be announced"; "third-placed", "state-owned"
  if (before === 'be' || (before === '-' && isGlued(source, at))) return null
  const regular = norm.length > 4 && norm.endsWith('ed') && !isCapitalized(source, at) && !NOT_PAST.has(norm)
  return regular || PAST_WORDS.has(norm) ? 'past' : null
}

function isVerb(source: PieceText, at: number): boolean {
  const pos = tokenAt(source.document, startAt(source, at))?.pos
  return pos === 'VERB' || pos === 'AUX'
}

const HAVE = new Set(['had', 'have', 'has'])
const BE = new Set(['is', 'are', 'was', 'were'])
