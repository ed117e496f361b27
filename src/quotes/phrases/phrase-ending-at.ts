import type { Token } from '../../document/types.js'
import { relativePronouns, subordinators } from '../../lexicon/cue-words.js'
import { findingNouns } from '../../lexicon/source-nouns.js'
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
import { startOfName } from './start-of-name.js'
import { type Subject, subject } from './subject.js'

/** Words that a search for a subject reads at most; keeps hostile sentences linear. */
export const MAX_REACH = 60

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
  let start = last
  let preposition = false
  let joined = false
  for (let i = last; i >= 0 && i > last - MAX_REACH; i--) {
    const word = words[i]
    if (word === undefined) break
    if (i < last && opensClause(words, i)) break
    if (isNominal(word) || (ordinal && i === last)) {
      // "| she | and another reporter said"
      if (
        word.pos !== 'PRON' ||
        i === last ||
        words[i + 1]?.norm === 'and' ||
        isPronounModifier(word, words[i + 1])
      ) {
        start = i
        continue
      }
    }
    if (word.pos === 'ADP' && !subordinators.has(word.norm)) {
      preposition = true
      continue
    }
    if (isCredential(words, i)) start = i
    if (isHyphen(words, i) || isModifierVerb(words, i) || isBarePossessive(words, i) || isThen(words, i))
      continue
    // "Sen. Lind | (R) | of Ohio"
    if (word.norm === ')' && words[i + 1]?.norm === 'of') {
      const named = skipParentheses(words, i)
      if (named < i && words[named]?.pos === 'PROPN') {
        i = named + 1
        continue
      }
    }
    if (word.norm === 'and' || word.norm === '&') {
      joined = joinsPhrases(words, i)
      if (joined) continue
      break
    }
    const listed = joined && word.norm === ',' ? startOfListed(words, i) : -1
    if (listed !== -1) {
      start = listed
      i = listed
      continue
    }
    // "a survey published | late last week | by the bank"
    if (word.norm === 'late' && words[i + 1]?.norm === 'last') continue
    const reduced = Math.max(reducedRelative(words, i, last), headOfRelative(words, i))
    if (reduced === -1) break
    i = reduced + 1
    preposition = false
  }
  return trimOpening(words, start, last + 1, preposition)
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

/**
 * "the man | accused of | theft said", "officials | who asked for | silence said": index of the word before
 * the clause, or -1 where the verb is one of the writer's clause.
 */
function reducedRelative(words: readonly Token[], at: number, last: number): number {
  const word = words[at]
  const head = words[at - 1]?.pos === 'ADV' ? words[at - 2] : words[at - 1]
  if (word?.pos === 'VERB' && (head?.pos === 'NOUN' || head?.pos === 'PROPN')) {
    if (word.norm.endsWith('ing')) return at - 1
    // "the board on Monday | turned down | a plan", "Lind | pointed to | a plan": the verb of the sentence
    const told = head.pos === 'PROPN' && !findingNouns.has(head.norm) && !TOLD_OF_NAMES.has(word.norm)
    if (!told && word.norm.endsWith('ed') && (words[at + 1]?.pos === 'ADP' || isTimed(words, at + 1, last)))
      return at - 1
  }
  if (word?.pos !== 'VERB' && word?.pos !== 'AUX' && word?.pos !== 'ADV' && word?.pos !== 'PART') return -1
  for (let i = at; i > 0 && i > at - 12; i--) {
    const candidate = words[i]
    if (candidate?.pos === 'PUNCT' || candidate?.norm === MARKED) return -1
    if (
      candidate !== undefined &&
      relativePronouns.has(candidate.norm) &&
      isNominal(words[i - 1]) &&
      !isTimeWord(words[i - 1])
    )
      return i - 1
  }
  return -1
}

/** "Omar Lind, | charged | with theft": what participles without a comma tell of a name. */
const TOLD_OF_NAMES = new Set(['accused', 'charged', 'convicted', 'suspected', 'named', 'called', 'based'])

/** "a report released | last year | found", "a report released | Monday | by the court": a time, and no phrase behind it. */
function isTimed(words: readonly Token[], from: number, last: number): boolean {
  const end = endOfTime(words, from)
  return end > from && (end > last || words[end]?.pos === 'ADP')
}

/**
 * "members | who asked for silence because they were not allowed to tell of | talks said", "a man | who lives next |
 * door said": a sentence that opens with a phrase and its relative clause, all of it before the verb.
 */
function headOfRelative(words: readonly Token[], at: number): number {
  // "the man who swam will go | if | doctors say", "a boat | who | police say was sunk"
  const norm = words[at]?.norm ?? ''
  if (norm === 'who' || norm === 'if') return -1
  for (let i = at; i > 0 && i > at - MAX_REACH; i--) {
    const word = words[i]
    if (word === undefined || word.pos === 'PUNCT' || word.norm === MARKED) return -1
    if (word.norm === 'who') return opensSentence(words, i) ? i - 1 : -1
  }
  return -1
}

/** Nothing but a noun phrase stands before the word: "Two members of the council | who". */
function opensSentence(words: readonly Token[], before: number): boolean {
  if (!isNominal(words[before - 1])) return false
  for (let i = before - 1; i >= 0; i--) {
    const word = words[i]
    if (word === undefined || i < before - MAX_REACH) return false
    if (word.norm === MARKED) return i < before - 1
    if (word.pos !== 'ADP' && word.pos !== 'PUNCT' && !isNominal(word)) return false
  }
  return true
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
