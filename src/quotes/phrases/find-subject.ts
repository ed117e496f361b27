import type { Token } from '../../document/types.js'
import { relativePronouns, subordinators } from '../../lexicon/cue-words.js'
import { MARKED } from '../passages/passage.js'
import { isDash } from './find-closing-dash.js'
import { HAVE, type VerbGroup } from './find-verb-groups.js'
import { isTitleInPhrase } from './marked-title.js'
import { isMarkedWord, isNominal, isTimeWord, skipAdverbs } from './noun-phrase.js'
import { phraseEndingAt } from './phrase-ending-at.js'
import { skipParentheses } from './skip-parentheses.js'
import { type Subject, subject } from './subject.js'
import { subjectAfter } from './subject-after.js'
import { subjectBeforeAside } from './subject-before-aside.js'
import { subjectOfGerund } from './subject-of-gerund.js'
import { trimAntecedent } from './trim-antecedent.js'

const MAX_GROUPS = 8
/** What a step from one clause to another costs a search; a step to the verb right before costs 1. */
export const CLAUSE_COST = 8
/** A search goes over few clauses and few verbs in a row, so that hostile sentences stay linear. */
const MAX_COST = 2 * CLAUSE_COST

/** Finds who the verb group of an index is said of; null where the passage does not tell. */
export function findSubject(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  cost = 0,
): Subject | null {
  const group = groups[index]
  if (group === undefined || cost >= MAX_COST) return null
  let at = skipParentheses(words, group.first - 1)
  while (isSkipped(words, at)) at--
  if (isDayBefore(words, at)) at -= 2
  at = skipParentheses(words, at)
  const before = at < 0 ? undefined : words[at]
  if (group.form === 'gerund') return subjectOfGerund(words, groups, index, at, cost)
  if (before === undefined) return null
  const previous = index > 0 ? groups[index - 1] : undefined
  // "I | laughed and | said": the verb right before the conjunction
  if (before.pos === 'CCONJ' && previous?.form === 'finite' && previous.last === at - 1) {
    const found = findSubject(words, groups, index - 1, cost + 1)
    if (found !== null && !isEmbedded(words, found)) return found
  }
  if (group.form === 'infinitive' || before.pos === 'CCONJ') return sharedSubject(words, groups, index, cost)
  if (before.norm === ',' || isDash(before)) {
    if (words[at - 1]?.pos === 'CCONJ') return sharedSubject(words, groups, index, cost)
    return subjectBeforeAside(words, at)
  }
  // "Lind, author of “The Long Way,” | said"
  if (before.norm === MARKED && !isMarkedWord(before))
    return isTitleInPhrase(words, at) || NAMING.has(words[at - 1]?.norm ?? '')
      ? subjectBeforeAside(words, at)
      : null
  if (relativePronouns.has(before.norm) && at > 0 && before.norm !== 'that') return relativeSubject(words, at)
  if (before.norm === 'that' && isNominal(words[at - 1])) return relativeSubject(words, at)
  if (before.pos === 'VERB' || before.pos === 'AUX')
    return previous?.last === at && previous.form === 'finite'
      ? findSubject(words, groups, index - 1, cost + 1)
      : sharedSubject(words, groups, index, cost)
  if (isSplitAuxiliary(words, previous, group))
    return findSubject(words, groups, index - 1, cost + CLAUSE_COST)
  return phraseEndingAt(words, at)
}

/** "Beck has | after the vote | denied": an adjunct parts the verb from its auxiliary. */
function isSplitAuxiliary(
  words: readonly Token[],
  previous: VerbGroup | undefined,
  group: VerbGroup,
): boolean {
  if (previous === undefined || !HAVE.has(words[previous.main]?.norm ?? '')) return false
  const behind = words[previous.last + 1]
  return behind?.pos === 'ADP' && behind.norm !== 'to' && group.first - previous.last <= 5
}

const LAST = new Set(['last', 'this'])

/** "the top court | last week | ruled", "Sen. Lind (D-Ohio) | on Saturday | said", "Lind Motors, a boat maker, | on Monday | said" */
const isDayBefore = (words: readonly Token[], at: number): boolean =>
  isTimeWord(words[at]) &&
  (words[at - 1]?.norm === 'on' || LAST.has(words[at - 1]?.norm ?? '')) &&
  (words[at - 2]?.norm === ')' ||
    words[at - 2]?.norm === ',' ||
    words[at - 2]?.pos === 'PROPN' ||
    words[at - 2]?.pos === 'NOUN')

/** "Smith also said", "Smith, though, said": what may stand between subject and verb. */
function isSkipped(words: readonly Token[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (word.pos === 'ADV') return words[at - 1]?.pos !== 'DET'
  // "Lind later | Thursday | told", "Lind Motors, a maker of boats, | today | announced"
  if (isTimeWord(word))
    return (
      words[at - 1]?.norm === ',' ||
      (words[at - 1]?.pos === 'ADV' && isNominal(words[at - 2])) ||
      // "Lind Motors | today | announced", unlike "USA Today"
      (words[at - 1]?.pos === 'PROPN' && word.text === word.norm)
    )
  // "Lind and Orr | long | have said"
  if (word.norm === 'long') return HAVE.has(words[at + 1]?.norm ?? '')
  if (word.norm === 'though' || word.norm === 'however') return true
  if (word.norm === 'both' || word.norm === 'all' || word.norm === 'each') return isNominal(words[at - 1])
  return (
    word.norm === ',' &&
    (words[at - 1]?.norm === 'though' ||
      words[at - 1]?.norm === 'however' ||
      words[at + 1]?.norm === 'though' ||
      words[at + 1]?.norm === 'however')
  )
}

/**
 * "He called it “a joke” and said …", "Smith said it was late, adding …": the subject of the verb of saying
 * before, or of the nearest verb that is not in a clause of its own ("the rumor | that Reyes would resign |").
 */
export function sharedSubject(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  cost: number,
): Subject | null {
  let nearest: Subject | null = null
  let fallback: Subject | null = null
  const joined = words[skipAdverbs(words, (groups[index]?.first ?? 0) - 1)]?.pos === 'CCONJ'
  for (let i = index - 1; i >= 0 && i >= index - MAX_GROUPS; i--) {
    const group = groups[i]
    if (group?.form !== 'finite') continue
    const speaks = group.verb?.takes.has('clause') === true && !group.passive
    if (!speaks && nearest !== null) continue
    const found = findSubject(words, groups, i, cost + CLAUSE_COST) ?? subjectOfTag(words, group, speaks)
    if (found === null) continue
    fallback ??= found
    if (isEmbedded(words, found)) continue
    if (isAdverbial(words, found) && (nearest !== null || (!joined && (!speaks || found.start < 3)))) continue
    if (speaks) return found
    nearest ??= found
  }
  if (nearest !== null || fallback !== null) return nearest ?? fallback
  const opening = groups[0]
  return opening === undefined || index === 0
    ? null
    : phraseEndingAt(words, skipAdverbs(words, opening.first - 1))
}

/** “…,” said | Lind | on Monday, adding that … */
const subjectOfTag = (words: readonly Token[], group: VerbGroup, speaks: boolean): Subject | null =>
  speaks && words[group.first - 1]?.norm === MARKED ? subjectAfter(words, group) : null

export const isEmbedded = (words: readonly Token[], { start, antecedent }: Subject): boolean => {
  const before = words[start - 1]
  if (antecedent !== null || before === undefined) return antecedent !== null
  // "said that after | Orr | spoke"
  if (subordinators.has(before.norm) && words[start - 2]?.norm === 'that') return true
  if (before.pos === 'ADP') return !subordinators.has(before.norm)
  // "a teacher | named | Ann Orr stood up and shouted"
  if (NAMING.has(before.norm)) return false
  return before.pos === 'VERB' || EMBEDDING.has(before.norm)
}

const NAMING = new Set(['named', 'called', 'nicknamed'])

/** Words before a subject that make its clause part of another. */
const EMBEDDING = new Set(['that', 'whether', 'because', 'if', 'what', 'how', 'why'])

/** "Smith apologized | after they came out |, saying": a clause of time or ground beside the main one. */
const isAdverbial = (words: readonly Token[], { start }: Subject): boolean =>
  subordinators.has(words[start - 1]?.norm ?? '')

function relativeSubject(words: readonly Token[], at: number): Subject {
  const end = words[at - 1]?.norm === ',' ? at - 1 : at
  const near = phraseEndingAt(words, end - 1)
  const phrase = near && (namedBefore(words, near) ?? near)
  return { ...subject(at, at + 1), antecedent: phrase && trimAntecedent(words, phrase) }
}

/** "said | Ann Orr |, chief forecaster at the bureau, who warned": the name that the phrase before the clause describes. */
function namedBefore(words: readonly Token[], { start }: Subject): Subject | null {
  if (words[start - 1]?.norm !== ',' || words[start - 2]?.pos !== 'PROPN' || isTimeWord(words[start - 2]))
    return null
  if (words[start]?.pos === 'PROPN' || words[start]?.pos === 'PRON') return null
  const named = phraseEndingAt(words, start - 2)
  return named !== null && !LOCATING.has(words[named.start - 1]?.norm ?? '') ? named : null
}

/** "| In | Dover, experts who warned": the name is of a place. */
const LOCATING = new Set(['in', 'at', 'near', 'outside', 'across'])
