import { isPossessiveMark } from '../../document/is-genitive.js'
import type { Token } from '../../document/types.js'
import { speechNouns } from '../../lexicon/source-nouns.js'
import { isTopic } from '../passages/is-topic.js'
import { MARKED } from '../passages/passage.js'
import type { PassageReading } from '../passages/passage-reading.js'
import { findSubject, isEmbedded } from '../phrases/find-subject.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { countWords, isTitle, isTitleInPhrase } from '../phrases/marked-title.js'
import { endOfPhrase } from '../phrases/noun-phrase.js'
import { phraseEndingAt } from '../phrases/phrase-ending-at.js'
import { type Subject, subject } from '../phrases/subject.js'
import { type Attribution, cueOf, plainCue } from './attribution.js'
import { findAgent, isAgent, NO_SPEAKERS } from './find-agent.js'
import { findContentEnd } from './find-content-end.js'
import { findReportStart } from './find-report-start.js'
import { isTitling } from './is-titling.js'

/** Marked stretches of fewer words are terms, nicknames or irony unless a verb of saying leads to them. */
const MIN_LOOSE_WORDS = 3
const MAX_POSSESSOR_REACH = 8
const OWN = new Set(['his', 'her', 'their', 'its'])

/**
 * Marked words that no verb of saying led to: "Smith spoke of “a new dawn”", "Smith was angry: “Never.”" In a
 * sentence that reports somebody's words already, they are more of them.
 */
export function readLooseMarks(
  reading: PassageReading,
  found: readonly Attribution[],
): readonly Attribution[] {
  const { words, groups, taken, passage } = reading
  if (passage.onlyMarked || passage.firstMarked === -1) return []
  const loose: Attribution[] = []
  let group = -1
  let read = 0
  for (let i = passage.firstMarked; i < words.length; i++) {
    while (group + 1 < groups.length && (groups[group + 1]?.first ?? i) < i) group++
    if (words[i]?.norm !== MARKED || taken[i] === 1 || i < read || !isSpeechLike(words, i)) continue
    const attribution = readLooseMark(reading, i, group, precedingOf(found, i))
    if (attribution === null) continue
    loose.push(attribution)
    read = attribution.content.at(-1)?.end ?? i
  }
  return loose
}

/** The last attribution whose cue stands before a word. */
function precedingOf(found: readonly Attribution[], at: number): Attribution | null {
  let preceding: Attribution | null = null
  for (const attribution of found) {
    if (attribution.cue !== null && attribution.cue.start < at && attribution.speaker !== null)
      preceding = attribution
  }
  return preceding
}

const isSpeechLike = (words: readonly Token[], at: number): boolean => {
  const text = words[at]?.text ?? ''
  if (isTitleInPhrase(words, at)) return false
  const before = words[at - 1]?.norm
  if (before === ':') return true
  if (before === ',') return !isTitleOfWork(words, at) && !isListed(words, at)
  return (countWords(text) >= MIN_LOOSE_WORDS || isExclaimed(text)) && !isTitle(text)
}

/** "his memoir, | “Iron Hands,”", but "the words, | “Iron Hands.”" */
const isTitleOfWork = (words: readonly Token[], at: number): boolean => {
  const noun = words[at - 2]
  return noun?.pos === 'NOUN' && !speechNouns.has(noun.norm) && isTitle(words[at]?.text ?? '')
}

/** "the harbor, | “creators,” | and users": a short term among others. */
const isListed = (words: readonly Token[], at: number): boolean => {
  const text = words[at]?.text ?? ''
  return /,["”’'»]+$/u.test(text) && countWords(text) < MIN_LOOSE_WORDS && at + 1 < words.length
}

const isExclaimed = (text: string): boolean => /[?!]["”’'»]+$/u.test(text)

/** Words of a headline up to its colon: "Storm Petra latest:". */
const LONGEST_LABEL = 5

function readLooseMark(
  { words, groups, index, taken }: PassageReading,
  at: number,
  before: number,
  preceding: Attribution | null,
): Attribution | null {
  const group = groups[before]
  if (group !== undefined && isTitling(words, group, at)) return null
  const base = { passage: index, content: [{ start: at, end: at + 1 }], addressee: null, medium: null }
  const possessor =
    findPossessor(words, at, group?.last ?? -1) ??
    (group !== undefined && isEquation(words, group, at)
      ? findPossessor(words, group.first, groups[before - 1]?.last ?? -1)
      : null)
  if (possessor !== null) {
    const { owner, noun } = possessor
    const cue = plainCue(noun, noun + 1, words[noun]?.norm)
    return { ...base, cue, speaker: owner, rule: 'possessor' }
  }
  const colon = words[at - 1]?.norm === ':' && !(at <= LONGEST_LABEL && isTopic(words, at - 1))
  if (preceding !== null && group?.verb === null && !colon)
    return { ...base, cue: preceding.cue, speaker: preceding.speaker, rule: 'same-report' }
  const author = colon ? authorBefore(words, at - 2) : null
  if (author !== null) return { ...base, cue: plainCue(at - 1, at, ':'), speaker: author, rule: 'name-colon' }
  if (group === undefined)
    return colon
      ? readHeadlineColon(words, base)
      : { ...base, cue: null, speaker: null, rule: 'marked-in-report' }
  const leads = group.verb !== null || (colon && group.last === at - 2)
  const reported = leads && group.form === 'finite' ? findSubject(words, groups, before) : null
  const own = reported !== null && group.verb === null && isEmbedded(words, reported) ? null : reported
  const agent = own === null ? findAgent(words, groups, before, colon) : { speaker: own, verb: before }
  if (agent === null && colon) return readHeadlineColon(words, base)
  if (agent === null || (!colon && !isAgent(words, agent.speaker)))
    return colon ? null : { ...base, cue: null, speaker: null, rule: 'marked-in-report' }
  const { speaker, verb } = agent
  const start = colon || verb === before ? at : findReportStart(words, groups, verb, at)
  if (start < at && !taken.subarray(start, at).includes(1)) {
    const content = [{ start, end: findContentEnd(words, groups, verb, start) }]
    return { ...base, content, cue: cueOf(groups[verb] ?? group), speaker, rule: 'marked-in-report' }
  }
  return {
    ...base,
    // "Lund was far less glad | : | “We gave it away.”", but "Lund | disagreed |: “We gave it away.”"
    cue: colon && group.verb === null && group.last !== at - 2 ? plainCue(at - 1, at, ':') : cueOf(group),
    speaker,
    rule: colon ? 'colon' : 'marked-in-report',
  }
}

/** "Her motto | is | “Never rest.”", "His message to voters | was | simple: “Vote.”" */
function isEquation(words: readonly Token[], group: VerbGroup, at: number): boolean {
  if (!EQUATING.has(words[group.main]?.norm ?? '')) return false
  for (let i = group.last + 1; i < at; i++) {
    const pos = words[i]?.pos
    if (pos !== 'PUNCT' && pos !== 'ADJ' && pos !== 'ADV') return false
  }
  return true
}

const EQUATING = new Set(['is', 'was', 'are', 'were', "'s", 'been', 'remains', 'remained'])

const CLOCK = /^\d{1,2}[:.]\d\d$/

/** "Mayor Hammers Council: ‘Stop This’": the tagger sees no verb where every word has a capital. */
function readHeadlineColon(
  words: readonly Token[],
  base: Pick<Attribution, 'passage' | 'content' | 'addressee' | 'medium'>,
): Attribution | null {
  // "13:55 | Prime minister | : “We stand ready”"
  const start = CLOCK.test(words[0]?.text ?? '') ? 1 : 0
  const end = endOfPhrase(words, start, false)
  if (end === start || NO_SPEAKERS.has(words[0]?.norm ?? '')) return null
  return { ...base, cue: null, speaker: subject(start, end), rule: 'colon' }
}

/** "Too early to tell - | Nora Quill: “It may be years.”" */
function authorBefore(words: readonly Token[], last: number): Subject | null {
  const phrase = phraseEndingAt(words, last)
  if (phrase === null) return null
  const before = words[phrase.start - 1]
  if (words[last]?.pos !== 'PROPN' && before?.norm !== 'from') return null
  return before === undefined || /^(?:[-–—―]+|from)$/.test(before.norm) ? phrase : null
}

/** Whose words, and the noun that says they are words. */
interface Possessor {
  readonly owner: Subject
  readonly noun: number
}

/** "Reyes’s | promise of “a new pier”", "her | call for “action now”". */
function findPossessor(words: readonly Token[], at: number, after: number): Possessor | null {
  let noun = -1
  for (let i = at - 1; i > after && i >= at - MAX_POSSESSOR_REACH; i--) {
    const word = words[i]
    if (word === undefined || word.norm === ',' || word.norm === MARKED) return null
    if (word.norm === ':' && (i < at - 1 || !speechNouns.has(words[i - 1]?.norm ?? ''))) return null
    if (OWN.has(word.norm)) return noun === -1 ? null : { owner: subject(i, i + 1), noun }
    if (isPossessiveMark(word)) {
      const owner = noun === -1 ? null : phraseEndingAt(words, i - 1)
      return owner && { owner, noun }
    }
    if (noun === -1 && speechNouns.has(word.norm)) noun = i
  }
  return null
}
