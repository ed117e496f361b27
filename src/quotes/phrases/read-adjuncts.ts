import { isPossessiveMark } from '../../document/is-genitive.js'
import type { Token } from '../../document/types.js'
import { mediumNouns } from '../../lexicon/cue-words.js'
import { MARKED } from '../passages/passage.js'
import { endOfPhrase, isTimeWord } from './noun-phrase.js'

/** Word indices, end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What stands between a speech verb and what was said: time, place, medium, the one spoken to. */
export interface Adjuncts {
  /** First word behind them. */
  readonly end: number
  readonly addressee: Range | null
  readonly medium: Range | null
}

const ADJUNCT_PREPOSITIONS = new Set([
  'in',
  'on',
  'at',
  'during',
  'to',
  'by',
  'via',
  'through',
  'from',
  'after',
  'before',
  'with',
  'of',
  'about',
  'for',
  'into',
  'under',
  'over',
  'outside',
  'inside',
  'near',
  'following',
  'amid',
  'upon',
  'against',
  'alongside',
  'between',
  'since',
  'until',
  'as',
])
const CLAUSE_ADVERBS = new Set(['how', 'why', 'when', 'where', 'if', 'whether'])
const MAX_ADJUNCTS = 8

/** Reads over "reporters | in Ohio | on Monday | in a statement" after a speech verb. */
export function readAdjuncts(words: readonly Token[], from: number, recipient: boolean): Adjuncts {
  let at = from
  let addressee: Range | null = null
  let medium: Range | null = null
  if (recipient) {
    const end = endOfPhrase(words, at, false)
    const named = endOfPhrase(words, at, true)
    if (
      end > at &&
      !isWhen(words, at) &&
      !isArticle(words, at, end) &&
      !opensThatClause(words, at, end) &&
      !isSubjectOfClause(words, at, end)
    ) {
      addressee = { start: at, end }
      at = words[named]?.pos === 'VERB' || words[named]?.pos === 'AUX' ? end : Math.max(end, named)
    }
  }
  for (let n = 0; n < MAX_ADJUNCTS; n++) {
    const word = words[at]
    if (word === undefined) break
    // "told jurors | not | to discuss it"
    const negates = word.norm === 'not' && words[at + 1]?.norm === 'to'
    if (word.pos === 'ADV' && !negates && !CLAUSE_ADVERBS.has(word.norm)) {
      at++
      continue
    }
    const vote = endOfVote(words, at)
    if (vote > at) {
      at = vote
      continue
    }
    const time =
      SPANS.has(word.norm) && SPANNING.has(words[at + 1]?.norm ?? '') ? at + 1 : endOfTime(words, at)
    if (time > at) {
      at = time
      continue
    }
    if (!ADJUNCT_PREPOSITIONS.has(word.norm) || word.pos === 'PART') break
    const end = endOfAdjunct(words, at)
    if (end === at) break
    // "in response | to | a question" was said to nobody in particular
    if (word.norm === 'to' && !REACTIONS.has(words[at - 1]?.norm ?? '')) addressee ??= { start: at + 1, end }
    else if (isMedium(words, at, end)) medium ??= { start: at, end }
    at = end
  }
  return { end: at, addressee, medium }
}

/** "ruled | 4-3 | that": behind the votes, or `from` where none are counted. */
export const endOfVote = (words: readonly Token[], from: number): number =>
  words[from]?.pos === 'NUM' && words[from + 1]?.norm === '-' && words[from + 2]?.pos === 'NUM'
    ? from + 3
    : from

/** "said | minutes before | the vote that …" */
const SPANS = new Set('seconds moments minutes hours days weeks months years'.split(' '))
const SPANNING = new Set(['before', 'after', 'into'])

/** "vowed | Saturday | to go", unlike "told the | Sunday Times |": when it was said, and to nobody. */
function isWhen(words: readonly Token[], at: number): boolean {
  const end = isTimeWord(words[at]) ? endOfTime(words, at) : at
  return end > at && !DESCRIBED.has(words[end]?.pos ?? 'PUNCT')
}

const REACTIONS = new Set([
  'response',
  'reply',
  'reaction',
  'answer',
  'reference',
  'addition',
  'contrast',
  'regard',
])

/** "urged | an “end to the war”": the words in marks belong to the phrase, which is no recipient. */
const isArticle = (words: readonly Token[], at: number, end: number): boolean =>
  end - at === 1 && words[at]?.pos === 'DET' && words[end]?.norm === MARKED

/** "warned | that staff shortages hurt", "told | that | costs rose", but not "told | that man |". */
function opensThatClause(words: readonly Token[], at: number, end: number): boolean {
  const word = words[at]
  if (word?.norm !== 'that') return false
  const behind = words[end]?.pos
  return (
    word.pos !== 'DET' || /[^s]s$/.test(words[end - 1]?.norm ?? '') || behind === 'AUX' || behind === 'VERB'
  )
}

/** "told | reporters | he would" has a recipient; "told | he would" has none. */
function isSubjectOfClause(words: readonly Token[], start: number, end: number): boolean {
  const next = words[end]
  return (
    (next?.pos === 'AUX' || next?.pos === 'VERB') &&
    words[start]?.pos !== 'PROPN' &&
    end - start === 1 &&
    /^(?:he|she|they|we|i|it)$/.test(words[start]?.norm ?? '')
  )
}

const BEFORE_TIME = new Set(
  'late early last this next earlier later the that two three a few several'.split(' '),
)

/** "Tuesday", "last week", "earlier this year"; not "the May 25 | call", whose time only describes it. */
export function endOfTime(words: readonly Token[], from: number): number {
  const end = endOfTimeWords(words, from)
  if (end === from) return from
  const dated = words[from]?.norm === 'the' && !BEFORE_TIME.has(words[from + 1]?.norm ?? '')
  return isPossessiveMark(words[end]) || (dated && DESCRIBED.has(words[end]?.pos ?? 'PUNCT')) ? from : end
}

const DESCRIBED = new Set<Token['pos']>(['NOUN', 'PROPN', 'ADJ'])

function endOfTimeWords(words: readonly Token[], from: number): number {
  let i = from
  while (i < from + 3 && BEFORE_TIME.has(words[i]?.norm ?? '')) i++
  if (!isTimeWord(words[i]) && !isTimeWord(words[i + 1])) return from
  if (!isTimeWord(words[i])) {
    // "a two|-|year pact" tells of no time
    if ((i === from && words[i]?.pos !== 'NUM') || words[i]?.pos === 'PUNCT') return from
    i++
  }
  while (isTimeWord(words[i]) || words[i]?.pos === 'NUM') i++
  return i
}

/** "in an interview | with CNN | on Monday": one preposition and its phrase. */
function endOfAdjunct(words: readonly Token[], at: number): number {
  const time = endOfTime(words, at + 1)
  // "on | Monday | voters came", but "during | a Friday evening rally |"
  // nor "in | Thursday night's debate |"
  if (
    time > at + 1 &&
    !isPossessiveMark(words[time]) &&
    (words[at + 1]?.pos !== 'DET' || words[time]?.pos !== 'NOUN')
  )
    return time
  // "said | after meeting the mayor | that"
  if (BEFORE_GERUND.has(words[at]?.norm ?? '') && words[at + 1]?.norm.endsWith('ing') === true) {
    const object = endOfPhrase(words, at + 2, false)
    return object > at + 2 && (words[object]?.norm === 'that' || words[object]?.norm === MARKED) ? object : at
  }
  let end = endOfPhrase(words, at + 1, false)
  if (end === at + 1 || words[at + 1]?.norm === MARKED) return at
  // "said | as | she left"
  if (words[at]?.norm === 'as' && (words[end]?.pos === 'VERB' || words[end]?.pos === 'AUX')) return at
  while (words[end]?.norm === 'of') {
    const next = endOfPhrase(words, end + 1, false)
    if (next === end + 1) break
    end = next
  }
  return end
}

const BEFORE_GERUND = new Set(['before', 'after', 'since', 'by'])

function isMedium(words: readonly Token[], start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (mediumNouns.has(words[i]?.norm ?? '')) return true
  return false
}
