import type { Token } from '../../document/types.js'
import { relativePronouns, subordinators } from '../../lexicon/cue-words.js'
import { workNouns } from '../../lexicon/works.js'
import { MARKED } from '../passages/passage.js'
import { findClosingDash, isDash } from '../phrases/find-closing-dash.js'
import { findSubject } from '../phrases/find-subject.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import {
  endOfPhrase,
  isHyphen,
  isMarkedPredicate,
  isMarkedWord,
  isNominal,
  isTimeWord,
  skipAdverbs,
} from '../phrases/noun-phrase.js'
import { PERSONAL } from '../phrases/phrase-ending-at.js'
import { closesAtMarks } from './is-parenthesis.js'
import { verbBehindComma } from './skip-aside.js'

/** "said | the deal was dead": a phrase and, behind it, a verb that is said of it. */
export function isBareClause(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  next: number,
  at: number,
  opensGerund: boolean,
): boolean {
  const lemma = groups[next - 1]?.verb?.lemma ?? ''
  const mayTakeThing = !WORDS_ONLY.has(lemma)
  if (!opensGerund && !startsPhrase(words, at) && words[at]?.norm !== 'there') return false
  if (OBJECTS.has(words[at]?.norm ?? '') || words[at]?.norm === 'who') return false
  // "continued | his way home to sleep"
  if (lemma === 'continue' || (lemma === 'write' && isWritten(words, at))) return false
  const end = Math.max(endOfPhrase(words, at, true), at + 1)
  if (leadsToPredicate(words, end, mayTakeThing)) return true
  const comma = words[end]?.norm === ','
  if (comma && groups[next]?.first === end + 1 && mayTakeThing) return false
  if (isDash(words[end])) return opensDashes(words, groups, next, end)
  // "quoted | an aide | as saying", "who wrote | the bill |, told"
  if (opensAside(words, groups, next, end)) return true
  if (!mayTakeThing && closesAtMarks(words, end)) return true
  if (words[end]?.norm === 'as' || (comma && groups[next]?.first === end + 1)) return false
  let relative = -1
  for (let i = next; i < groups.length; i++) {
    const group = groups[i]
    if (group === undefined || group.first < at + 1 || group.form !== 'finite') continue
    // "noted | the plan that would close the pier was dead": the verb of the relative clause is not the one
    if (isRelative(words[end]) && relative === -1) {
      relative = i
      continue
    }
    // "owned a loss in May | and | said rents fell": a second verb of the one who speaks
    if (mayTakeThing && group.first > end + 1 && words[group.first - 1]?.pos === 'CCONJ') return false
    // "accepted an offer for the boat | she | needed"
    if (mayTakeThing && group.first > at + 2 && tellsOfThing(words, group.first)) continue
    // "observed | ten stars | and noted a glow": a verb of the one who observes
    if (group.first <= end + 1) return relative === -1 && words[end]?.pos !== 'CCONJ'
    const from = relative === -1 ? end : (groups[relative]?.last ?? end) + 1
    if (group.first <= from || group.first - from > 14 || hasStop(words, from, group.first)) return false
    return !mayTakeThing || !hasSubordinator(words, from, group.first)
  }
  // "told him | the number of boats that will be lost this year “looks like six”"
  return relative !== -1 && endsInPredicate(words, (groups[relative]?.last ?? end) + 1)
}

/** Nothing stops the clause before marked words that say something of it: "… in the storm | “looks like six”". */
function endsInPredicate(words: readonly Token[], from: number): boolean {
  for (let i = from; i < from + MAX_ASIDE; i++) {
    const word = words[i]
    if (word === undefined || (word.pos === 'PUNCT' && !isHyphen(words, i))) return false
    if (word.norm === MARKED) return isMarkedPredicate(word)
  }
  return false
}

/** Verbs whose object is never a thing; "reported | a loss | after rents fell" holds no clause, "said a loss after May was likely" does. */
const WORDS_ONLY = new Set(['say', 'tell', 'argue', 'insist', 'think', 'believe', 'agree', 'warn'])

/** "wrote | a book about | the port", "wrote | a check to | Lind", "wrote | a trilogy | of novels": a thing that is written. */
function isWritten(words: readonly Token[], at: number): boolean {
  const opener = words[at]?.norm ?? ''
  if (opener !== 'a' && opener !== 'an' && opener !== 'another') return false
  const end = endOfPhrase(words, at, false)
  return words[end]?.pos === 'ADP' && (words[end]?.norm !== 'of' || workNouns.has(words[end - 1]?.norm ?? ''))
}

const hasSubordinator = (words: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (subordinators.has(words[i]?.norm ?? '')) return true
  return false
}

/** A pronoun right behind a noun, and before the verb: "boat | she | needed". */
const tellsOfThing = (words: readonly Token[], verb: number): boolean =>
  PERSONAL.has(words[verb - 1]?.norm ?? '') && words[verb - 2]?.pos === 'NOUN' && !isTimeWord(words[verb - 2])

/** Pronouns that are never a subject: "showed | him | leading". */
const OBJECTS = new Set(['him', 'them', 'me', 'us'])

/**
 * "said | his father “never got over it”", "said | the plan also “brings in money”": the verb of the clause stands in the
 * marks. Between commas it does so behind verbs that report words alone: "said | rivers, “even in spring, run dry”".
 */
function leadsToPredicate(words: readonly Token[], end: number, mayTakeThing: boolean): boolean {
  if (words[end]?.norm === MARKED) return true
  let at = end
  while (words[at]?.pos === 'ADV' || (words[at]?.norm === ',' && !mayTakeThing)) at++
  return at > end && isMarkedPredicate(words[at])
}

/** "said two fields — wind and waves — | are | taught": a finite verb stands behind the dash that closes an aside. */
function opensDashes(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  next: number,
  opening: number,
): boolean {
  const closing = findClosingDash(words, opening)
  if (closing === -1) return false
  for (let i = next; i < groups.length; i++) {
    const group = groups[i]
    if (group === undefined || group.first > closing + 3) return false
    if (group.first > closing && group.form === 'finite')
      return skipAdverbs(words, group.first - 1) === closing
  }
  return false
}

/** "said profits|, which fell in May,| would recover", "said Lind|, 34,| was ill": the verb of the clause stands behind an aside. */
function opensAside(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  next: number,
  comma: number,
): boolean {
  const reporting = groups[next - 1]?.first ?? 0
  if (words[comma]?.norm !== ',' || subordinators.has(words[0]?.norm ?? '')) return false
  // "a bank that reported | a loss, its third, | closed", "a bank reporting | a loss, its third, | closed", "the plan, said | Lind, a lawyer, | will fail"
  const before = words[skipAdverbs(words, reporting - 1)]
  const gerund = groups[next - 1]?.form === 'gerund' && before?.pos === 'NOUN'
  if (gerund || isRelative(before) || (before?.norm === ',' && isSpeaker(words, groups, next - 1, comma)))
    return false
  return verbBehindComma(words, groups, next, { start: comma + 3, end: comma + MAX_ASIDE }) !== -1
}

/** "the plan, said | his wife |, a lawyer, will fail": a name, or the only one who can have said it. */
const isSpeaker = (
  words: readonly Token[],
  groups: readonly VerbGroup[],
  reporting: number,
  end: number,
): boolean => words[end - 1]?.pos === 'PROPN' || findSubject(words, groups, reporting) === null

/** How far from a comma the aside behind it ends. */
const MAX_ASIDE = 15

export const startsPhrase = (words: readonly Token[], at: number): boolean =>
  isNominal(words[at]) && words[at]?.norm !== 'that'

export const isRelative = (word: Token | undefined): boolean =>
  word !== undefined && relativePronouns.has(word.norm)

function hasStop(words: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (
      isDash(word) ||
      word?.norm === ',' ||
      word?.norm === ';' ||
      (word?.norm === MARKED && !isMarkedWord(word))
    )
      return true
  }
  return isRelative(words[to - 1])
}
