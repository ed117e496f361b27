import { isPossessiveMark } from '../../document/is-genitive.js'
import type { Token } from '../../document/types.js'
import { namingPrepositions, possessives, timeWords } from '../../lexicon/cue-words.js'
import { MARKED } from '../passages/passage.js'

/** Longest marked stretch that may be a word of a phrase: "the “quiet” bridge". */
const MAX_MARKED_WORD = 32

export const isTimeWord = (word: Token | undefined): boolean => word !== undefined && timeWords.has(word.norm)

/** “quiet” in "the “quiet” bridge": a marked stretch too short and unpunctuated to be a sentence. */
export function isMarkedWord(word: Token | undefined): boolean {
  return (
    word?.norm === MARKED && word.end - word.start <= MAX_MARKED_WORD && !/[.,?!…]["”’'»]+$/u.test(word.text)
  )
}

/** Words of which a noun phrase is made, heads and modifiers. */
export function isNominal(word: Token | undefined): boolean {
  switch (word?.pos) {
    case 'DET':
    case 'ADJ':
    case 'NUM':
    case 'NOUN':
    case 'PROPN':
    case 'PRON':
    case 'SYM':
      return word.norm !== MARKED
    case 'PART':
      return isPossessiveMark(word)
    default:
      return isMarkedWord(word)
  }
}

/** Index of the nearest word at or before one that is no adverb: "who | never | runs". */
export function skipAdverbs(words: readonly Token[], from: number): number {
  let at = from
  while (words[at]?.pos === 'ADV') at--
  return at
}

/** "Lund News|’| Ada Orr", "the voters|'| choice": the mark behind a plural, which the tagger takes for a closing one. */
export const isBarePossessive = (words: readonly Token[], at: number): boolean =>
  isPossessiveMark(words[at]) &&
  words[at - 1]?.norm.endsWith('s') === true &&
  words[at - 1]?.end === words[at]?.start

/** The hyphen of "Spanish-American", not the dash of "too early - Nora Quill". */
export function isHyphen(words: readonly Token[], at: number): boolean {
  const word = words[at]
  return word?.norm === '-' && words[at - 1]?.end === word.start && words[at + 1]?.start === word.end
}

const QUANTIFIERS = new Set([
  'one',
  'some',
  'many',
  'most',
  'all',
  'several',
  'few',
  'another',
  'other',
  'these',
  'those',
  'this',
  'that',
  'each',
  'both',
])

/** "said | one | unaligned strategist" */
const isQuantifier = (words: readonly Token[], at: number): boolean =>
  QUANTIFIERS.has(words[at]?.norm ?? '') && (words[at + 1]?.pos === 'NOUN' || words[at + 1]?.pos === 'ADJ')

/**
 * "the | folded | ballot sheet", "the firm's | managing | director", "Leeds-| based | Nora Quill": a participle inside a
 * phrase.
 */
export function isModifierVerb(words: readonly Token[], at: number): boolean {
  const word = words[at]
  if (word?.pos !== 'VERB') return false
  const behind = words[at + 1]?.pos
  if (behind !== 'NOUN' && behind !== 'PROPN' && behind !== 'ADJ') return false
  // "the state-| run | agency"
  if (isHyphen(words, at - 1) || isCredential(words, at)) return true
  const before = words[at - 1]
  // "the then | finance | minister"
  if (before?.norm === 'then' && words[at - 2]?.pos === 'DET') return true
  return (
    /(?:ed|ing|en)$/.test(word.norm) &&
    (before?.pos === 'DET' || before?.norm === 'one' || isPossessiveMark(before))
  )
}

/** “…,” | registered | nurse Ann Lee said: a participle before what somebody is, whose name and verb follow. */
export function isCredential(words: readonly Token[], at: number): boolean {
  const before = words[at - 1]
  if (words[at]?.norm.endsWith('ed') !== true || words[at + 1]?.pos !== 'NOUN') return false
  if (before !== undefined && before.norm !== MARKED && before.norm !== ',') return false
  let end = at + 2
  while (words[end]?.pos === 'PROPN') end++
  return end > at + 2 && words[end]?.pos === 'VERB'
}

/** “needs to go” in "Lind “needs to go”": marked words that say something of the noun before them. */
export const isMarkedPredicate = (word: Token | undefined): boolean =>
  word?.norm === MARKED && /^\P{L}*\p{Ll}\S*\s+\S+\s/u.test(word.text)

const POINTING = new Set(['last', 'this', 'next', 'that', 'earlier'])

/** "told the crowd | today |": words of time that are no part of the phrase before them. */
const DEICTIC = new Set(['today', 'tonight', 'yesterday', 'tomorrow'])

/** Words of time that are a part of a name where they have a capital. */
const TIMES_IN_NAMES = new Set([
  ...DEICTIC,
  'morning',
  'afternoon',
  'evening',
  'night',
  'week',
  'weekend',
  'month',
  'year',
  'day',
])

/**
 * End (exclusive) of the noun phrase that begins at a word, or `from` where none begins there. With
 * `naming`, prepositions are followed: "a spokesman | for the bank".
 */
export function endOfPhrase(words: readonly Token[], from: number, naming: boolean): number {
  let end = endOfSimplePhrase(words, from)
  if (end === from) return from
  for (;;) {
    const joint = words[end]
    if (joint === undefined) return end
    // "told Lind | to “leave at once”": what was said, not a part of the name
    const told = joint.norm === 'to' && words[end + 1]?.norm === MARKED
    const follows =
      (naming &&
        !told &&
        joint.pos === 'ADP' &&
        namingPrepositions.has(joint.norm) &&
        !isTimeWord(words[end + 1])) ||
      joint.norm === 'and' ||
      joint.norm === '&'
    const next = follows ? endOfSimplePhrase(words, end + 1) : end + 1
    if (!follows || next === end + 1) return end
    end = next
  }
}

/**
 * "Lind | Friday evening", "the crowd | today", "the programme | last year", but "a Friday evening rally", "USA Today" and
 * "Match Night".
 */
function opensTime(words: readonly Token[], at: number): boolean {
  const word = words[at]
  if (word !== undefined && POINTING.has(word.text) && TIMES_IN_NAMES.has(words[at + 1]?.text ?? ''))
    return !isPossessiveMark(words[at + 2])
  if (word === undefined || !isTimeWord(word) || isPossessiveMark(words[at + 1])) return false
  if (TIMES_IN_NAMES.has(word.norm) && word.text !== word.norm) return false
  if (DEICTIC.has(word.norm)) return true
  return words[at - 1]?.pos === 'PROPN' && !isTimeWord(words[at - 1])
}

/** "the club | his father founded | that he would sell": a clause that tells of the club */
function isContact(words: readonly Token[], from: number): boolean {
  for (let i = from + 2; i < from + MAX_CONTACT; i++)
    if (words[i]?.norm === 'that') return words[i - 1]?.pos === 'VERB'
  return false
}

const MAX_CONTACT = 6

/** "the Peruvian leader", "she", "Sen. John Smith": no preposition, no conjunction. */
function endOfSimplePhrase(words: readonly Token[], from: number): number {
  let i = from
  let hasHead = false
  for (; i < words.length; i++) {
    const word = words[i]
    if (word === undefined) break
    if (word.pos === 'PRON' && !possessives.has(word.norm) && !isQuantifier(words, i))
      return hasHead || i > from ? i : i + 1
    if (word.pos === 'DET' && hasHead && !isPossessiveMark(words[i - 1])) break
    // "told | the court | his client was ill"
    if (hasHead && possessives.has(word.text) && !isPossessiveMark(words[i - 1]) && !isContact(words, i))
      break
    // "told | her | that women would stay", "told | her | the ferry was late"
    if (i === from + 1 && words[from]?.norm === 'her' && (word.pos === 'DET' || word.norm === 'that'))
      return i
    // "a | very | large bank", "the | recently | court-released papers"
    if (word.pos === 'ADV' && !hasHead && (i > from || words[i + 1]?.pos === 'ADJ')) continue
    // "Spanish-American", "the 29-year-old nurse"
    if ((hasHead || words[i - 1]?.pos === 'NUM') && isHyphen(words, i)) continue
    if (isModifierVerb(words, i) || (hasHead && isBarePossessive(words, i) && isNominal(words[i + 1])))
      continue
    if (!isNominal(word) || (hasHead && isMarkedPredicate(word))) break
    if (hasHead && opensTime(words, i)) break
    hasHead ||= word.pos === 'NOUN' || word.pos === 'PROPN' || word.norm === MARKED
  }
  return i
}
