import type { Token } from '../../document/types.js'
import { possessives, relativePronouns, subordinators } from '../../lexicon/cue-words.js'
import { MARKED } from '../passages/passage.js'
import { findClosingDash, isDash } from '../phrases/find-closing-dash.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { isNominal, isTimeWord } from '../phrases/noun-phrase.js'
import { isParenthesis } from './is-parenthesis.js'
import { joinsSubjects } from './joins-subjects.js'
import { leavesMarks } from './leaves-marks.js'
import { startsReport } from './starts-report.js'

/** Relative clauses and the like that the writer adds to what was said: "…, | which critics doubt". */
const WRITERS_ASIDES = new Set(['which', 'according'])

/** No clause of a printed article is longer; keeps endless sentences linear. */
export const MAX_CONTENT_WORDS = 250

/** Where content ends besides the writer's own clauses. */
export interface ContentStops {
  /** At a verb joined by "and": "called it a joke | and left". */
  readonly joinedVerb: boolean
  /** At a verb behind a comma: "the bank, which said it was safe, | closed". */
  readonly verbBehindComma: boolean
  /** At a clause behind a comma: "When Lind says it is safe, | she forgets the flood". */
  readonly clauseBehindComma: boolean
}

export const NO_STOPS: ContentStops = { joinedVerb: false, verbBehindComma: false, clauseBehindComma: false }

/** End (exclusive) of what was said from a word on: the writer's own clauses behind it are left out. */
export function findContentEnd(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  from: number,
  stops: ContentStops = NO_STOPS,
): number {
  const limit = Math.min(words.length, from + MAX_CONTENT_WORDS)
  let next = index + 1
  let aside = -1
  let brackets = 0
  for (let i = from + 1; i < limit; i++) {
    const word = words[i]
    if (isDash(word)) {
      // "the pier — built in May — is safe": an aside between two dashes is part of what was said
      const closes = i === aside
      if (!closes) aside = findClosingDash(words, i)
      const ends = closes && (stops.clauseBehindComma || words[i + 1]?.norm === MARKED)
      if (aside === -1 || ends) return trimEnd(words, from, i)
      continue
    }
    if (word?.norm === '(') brackets++
    // "(the bank says it is safe|)| and the pier stays shut"
    else if (word?.norm === ')' && --brackets < 0) return trimEnd(words, from, i)
    while (next < groups.length && (groups[next]?.first ?? 0) < i) next++
    if (endsContent(words, groups, index, next, i, stops) || isStop(words, groups[next], i, stops))
      return trimEnd(words, from, i)
  }
  return trimEnd(words, from, limit)
}

function endsContent(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  next: number,
  at: number,
  stops: ContentStops,
): boolean {
  const word = words[at]
  if (word === undefined) return true
  if (word.norm === ';') return true
  if (word.norm === ':' && words[at + 1]?.norm === MARKED) return isTagged(words, at + 2)
  const follower = words[at + 1]
  if (word.norm === ',') {
    // "said that|, according to her lawyer,| it was over"
    if (words[at - 1]?.norm === 'that') return false
    if (follower?.norm === 'which' && isParenthesis(words, groups, next, at)) return false
    if (follower !== undefined && WRITERS_ASIDES.has(follower.norm)) return true
    if (isRemark(words, at + 1)) return true
    // "said it was late|, and that | talks went on"
    if (isFurtherThat(words, at + 1)) return false
    if (leavesMarks(words, groups, next, at) || returnsToTeller(words, groups, index, next, at)) return true
    return startsReport(words, groups, next, isReportedRelative(words, at + 1) ? at + 3 : at + 1)
  }
  // "“no plan,” | and | “no money”"
  if (word.pos === 'CCONJ' && follower?.norm === MARKED && words[at - 1]?.norm === MARKED) return false
  if (isFurtherThat(words, at)) return false
  // "it was “a lie,” | and | voters would know it"
  if (word.norm === 'and' && !stops.joinedVerb && goesOn(words, groups, next, at))
    return startsReport(words, groups, next, at)
  if (isClosed(words[at - 1]) && word.pos !== 'PUNCT' && word.norm !== MARKED)
    return word.norm !== 'to' || startsReport(words, groups, next, at)
  if (word.pos !== 'CCONJ' || !startsReport(words, groups, next, at)) return false
  // "said it would close the pier | and | order a new one"
  if (groups[index]?.tense === 'past' && groups[next]?.first === at + 1 && isBase(words, groups[next]))
    return false
  return stops.joinedVerb || !joinsSubjects(words, groups, index, next, at)
}

const isBase = (words: readonly Token[], group: VerbGroup | undefined): boolean =>
  group?.tense === 'present' && words[group.main]?.norm === group.verb?.lemma

/** "said it was late|, remarks that drew anger|", "|, a claim his rival denies|": the writer on what was said. */
function isRemark(words: readonly Token[], from: number): boolean {
  const noun = words[from]?.norm === 'a' || words[from]?.norm === 'an' ? from + 1 : from
  if (!REMARKS.has(words[noun]?.norm ?? '')) return false
  const behind = words[noun + 1]
  return behind?.norm === 'that' || behind?.norm === 'which' || possessives.has(behind?.norm ?? '')
}

const REMARKS = new Set(
  `remarks remark comments comment words statement claim claims accusation accusations charge charges allegation
  allegations description assertion prediction characterization suggestion`.split(/\s+/),
)

/** "three men, | who, | police said, were armed": another one's words about them. */
const isReportedRelative = (words: readonly Token[], at: number): boolean =>
  words[at - 1]?.norm === ',' && relativePronouns.has(words[at]?.norm ?? '') && words[at + 1]?.norm === ','

/** A comma closes the marked words before a conjunction, and a clause of its own follows. */
const goesOn = (words: readonly Token[], groups: readonly VerbGroup[], next: number, at: number): boolean =>
  /,["”’'»]+$/u.test(words[at - 1]?.text ?? '') &&
  isNominal(words[at + 1]) &&
  words[at + 1]?.norm !== 'that' &&
  groups[next]?.form === 'finite' &&
  (groups[next]?.first ?? 0) > at + 1

/** "said they | would | cooperate|, | but clashed with the board": what was going to be is told no longer. */
const returnsToTeller = (
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  next: number,
  comma: number,
): boolean =>
  (words[comma + 1]?.norm === 'but' || words[comma + 1]?.norm === 'and') &&
  groups[next]?.first === comma + 2 &&
  isSimplePast(groups[next]) &&
  groups[index]?.tense === 'past' &&
  PROSPECTS.has(words[groups[next - 1]?.first ?? -1]?.norm ?? '') &&
  next - 1 > index

const isSimplePast = (group: VerbGroup | undefined): boolean =>
  group?.form === 'finite' && group.tense === 'past' && group.first === group.main && !group.passive

const PROSPECTS = new Set(['would', 'will', 'could', 'might', 'should'])

/** "it was “flawed,” | and that | the firm would sue", but not "and that was all" and "and that night she left". */
function isFurtherThat(words: readonly Token[], at: number): boolean {
  if (words[at]?.pos !== 'CCONJ' || words[at + 1]?.norm !== 'that' || isTimeWord(words[at + 2])) return false
  const next = words[at + 2]?.pos
  return next !== undefined && next !== 'AUX' && next !== 'VERB' && next !== 'PUNCT'
}

/** "…: “Never,” | he said." */
const isTagged = (words: readonly Token[], behind: number): boolean =>
  isClosed(words[behind - 1]) && words[behind] !== undefined && words[behind]?.pos !== 'PUNCT'

function isStop(
  words: readonly Token[],
  next: VerbGroup | undefined,
  at: number,
  stops: ContentStops,
): boolean {
  if (next === undefined || next.form !== 'finite') return false
  if (stops.clauseBehindComma && words[at]?.norm === ',' && opensClause(words, next, at + 1)) return true
  const direct = next.first === at + 1 || (next.first === at + 2 && words[at + 1]?.pos === 'ADV')
  if (!direct) return false
  return words[at]?.norm === ',' ? stops.verbBehindComma : stops.joinedVerb && words[at]?.pos === 'CCONJ'
}

/** "…, | she forgets", "…, | people in town forget", but not "…, any more than she forgets". */
function opensClause(words: readonly Token[], next: VerbGroup, from: number): boolean {
  if (next.first === from || words[from]?.pos === 'ADP') return false
  for (let i = from; i < next.first; i++) {
    const word = words[i]
    const belongs = word?.pos === 'ADV' || (word?.pos === 'ADP' && !subordinators.has(word.norm))
    if (!belongs && !isNominal(word)) return false
  }
  return true
}

/** A marked stretch that ends like a sentence: “We will win,” */
export const isClosed = (word: Token | undefined): boolean =>
  word?.norm === MARKED && /[.,?!…]["”’'»]+$/u.test(word.text)

/** The full stop of the writer's sentence and dangling commas are not content. */
function trimEnd(words: readonly Token[], from: number, end: number): number {
  let i = end
  while (i > from + 1 && words[i - 1]?.pos === 'PUNCT' && !/^[)\]?!%]$/.test(words[i - 1]?.norm ?? '')) i--
  return i
}
