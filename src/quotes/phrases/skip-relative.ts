import type { Token } from '../../document/types.js'
import { relativePronouns } from '../../lexicon/cue-words.js'
import { findingNouns } from '../../lexicon/source-nouns.js'
import { MARKED } from '../passages/passage.js'
import { isNominal, isTimeWord } from './noun-phrase.js'
import { endOfTime } from './read-adjuncts.js'
import { MAX_REACH } from './subject.js'

/**
 * "the man | accused of | theft said", "officials | who asked for | silence said": index of the word before
 * the clause, or -1 where the verb is one of the writer's clause.
 */
export function reducedRelative(words: readonly Token[], at: number, last: number): number {
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
export function headOfRelative(words: readonly Token[], at: number): number {
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
