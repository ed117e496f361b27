import type { Token } from '../../document/types.js'
import { subordinators } from '../../lexicon/cue-words.js'
import { MARKED } from '../passages/passage.js'
import {
  isBarePossessive,
  isCredential,
  isHyphen,
  isModifierVerb,
  isNominal,
  isTimeWord,
} from './noun-phrase.js'
import { endOfTime } from './read-adjuncts.js'
import { skipParentheses } from './skip-parentheses.js'
import { headOfRelative, reducedRelative } from './skip-relative.js'
import { startOfName } from './start-of-name.js'
import { MAX_REACH, type Subject, subject } from './subject.js'

/** Words of a name with its title in a list. */
const MAX_LISTED = 8

/** Words that open a time before a subject, and no name as "the" may. */
const POINTING = new Set(['last', 'this', 'next', 'earlier', 'later'])

export const PERSONAL: ReadonlySet<string> = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they'])

/** The noun phrase, with what belongs to it, whose last word is given. */
export function phraseEndingAt(words: readonly Token[], last: number): Subject | null {
  // "a | third | said": tagged as an adverb
  const ordinal = words[last]?.pos === 'ADV' && words[last - 1]?.pos === 'DET'
  if (!ordinal && !isNominal(words[last])) return null
  if (PERSONAL.has(words[last]?.norm ?? '') && words[last - 1]?.pos !== 'CCONJ')
    return subject(last, last + 1)
  const { start, preposition } = readBack(words, last)
  return trimOpening(words, start, last + 1, preposition)
}

/** Reads a phrase from its last word to its first; tells whether prepositions were passed on the way. */
function readBack(words: readonly Token[], last: number): { start: number; preposition: boolean } {
  let start = last
  let preposition = false
  let joined = false
  for (let i = last - 1; i >= 0 && i > last - MAX_REACH; i--) {
    const word = words[i]
    if (word === undefined || opensClause(words, i)) break
    if (isOfPhrase(words, i)) {
      start = i
      continue
    }
    if (word.pos === 'ADP' && !subordinators.has(word.norm)) {
      preposition = true
      continue
    }
    if (isCredential(words, i)) start = i
    if (isPassedOver(words, i)) continue
    if (word.norm === 'and' || word.norm === '&') {
      joined = joinsPhrases(words, i)
      if (joined) continue
      break
    }
    const listed = joined && word.norm === ',' ? startOfListed(words, i) : -1
    if (listed !== -1) start = listed
    const before = listed === -1 ? beforeParty(words, i) : listed
    if (before !== -1) {
      i = before
      continue
    }
    const relative = Math.max(reducedRelative(words, i, last), headOfRelative(words, i))
    if (relative === -1) break
    i = relative + 1
    preposition = false
  }
  return { start, preposition }
}

/** A word of the phrase itself, but not "| she | and another reporter said" before a conjunction alone. */
function isOfPhrase(words: readonly Token[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (word === undefined || !isNominal(word)) return false
  return word.pos !== 'PRON' || next?.norm === 'and' || isPronounModifier(word, next)
}

/** What stands inside a phrase and never opens it: hyphens, participles, "a report released | late | last month by". */
const isPassedOver = (words: readonly Token[], at: number): boolean =>
  isHyphen(words, at) ||
  isModifierVerb(words, at) ||
  isBarePossessive(words, at) ||
  isThen(words, at) ||
  (words[at]?.norm === 'late' && words[at + 1]?.norm === 'last')

/** "Sen. Lind | (R) | of Ohio": behind the name before the brackets, or -1. */
function beforeParty(words: readonly Token[], closing: number): number {
  if (words[closing]?.norm !== ')' || words[closing + 1]?.norm !== 'of') return -1
  const named = skipParentheses(words, closing)
  return named < closing && words[named]?.pos === 'PROPN' ? named + 1 : -1
}

/** "a payout | that | investor Ann Lee called …", "in | what | host Ann Lee called …": the tagger takes these for articles. */
const opensClause = (words: readonly Token[], at: number): boolean => {
  const norm = words[at]?.norm
  // "the doctor on call | that night |"
  if (norm === 'that')
    return words[at - 1]?.pos === 'NOUN' && words[at + 1]?.pos !== 'PUNCT' && !isTimeWord(words[at + 1])
  return norm === 'what' && words[at + 1]?.pos !== 'ADP'
}

/** "the | then | mayor", "the | then|-mayor" */
const isThen = (words: readonly Token[], at: number): boolean =>
  words[at]?.norm === 'then' && words[at - 1]?.pos === 'DET'

const isPronounModifier = (word: Token, next: Token | undefined): boolean =>
  next?.pos !== 'ADP' &&
  /^(?:his|her|their|its|our|my|your|some|all|both|many|others?|these|those)$/.test(word.norm)

/** "Lane | and | Reyes said" but not "He left | and | Smith said". */
function joinsPhrases(words: readonly Token[], and: number): boolean {
  if (!isNominal(words[and - 1]) || words[and - 1]?.norm === MARKED) return false
  for (let i = and - 1; i >= 0 && i > and - MAX_REACH; i--) {
    const word = words[i]
    // "grass grew bone|-|dry and Lane said"
    if (isHyphen(words, i)) continue
    if (word === undefined || word.pos === 'PUNCT' || subordinators.has(word.norm) || word.norm === MARKED)
      return true
    if (word.pos === 'VERB' || word.pos === 'AUX') return false
  }
  return true
}

/** "| Ann Lee, | Bob Orr and Cy Poe said": first word of a name that a comma ends, and nothing but another opens; or -1. */
function startOfListed(words: readonly Token[], comma: number): number {
  if (words[comma - 1]?.pos !== 'PROPN' || isTimeWord(words[comma - 1])) return -1
  let start = comma
  while (start > 0 && start > comma - MAX_LISTED && isNominal(words[start - 1])) start--
  const opens = start === 0 || words[start - 1]?.norm === ','
  // "| Dover, | Ann Lee and Bob Orr said"
  return opens && comma - start > 1 ? start : -1
}

/** Cuts "On Monday | Smith" and "But | Smith" down to the phrase itself. */
function trimOpening(
  words: readonly Token[],
  start: number,
  end: number,
  preposition: boolean,
): Subject | null {
  const before = words[start - 1]
  const opening =
    preposition &&
    before?.pos === 'ADP' &&
    !subordinators.has(before.norm) &&
    words[start - 2]?.pos !== 'VERB'
  let from = start
  if (opening) {
    let i = end - 1
    while (
      i > start &&
      isNominal(words[i - 1]) &&
      !(isTimeWord(words[i - 1]) && words[i - 1]?.pos !== 'ADJ') &&
      !startsPhrase(words, i)
    )
      i--
    from = i
  } else {
    // "Last week | the mayor | said", but not "Last week's winner said"
    const time = POINTING.has(words[from]?.norm ?? '') ? endOfTime(words, from) : from
    if (time < end && (startsPhrase(words, time) || words[time]?.pos === 'PROPN')) from = time
    while (from < end - 1 && isTimeWord(words[from]) && words[from + 1]?.pos !== 'NOUN') from++
    // "On May | 6 | Mr Lind"
    if (from > start && words[from]?.pos === 'NUM' && words[from + 1]?.pos === 'PROPN') from++
  }
  from = startOfName(words, from, end)
  return from < end ? subject(from, end) : null
}

const startsPhrase = (words: readonly Token[], at: number): boolean =>
  words[at]?.pos === 'DET' || words[at]?.pos === 'PRON'
