import type { Token } from '../../document/types.js'
import { documentNouns, speechNouns } from '../../lexicon/source-nouns.js'
import { MARKED } from '../passages/passage.js'
import { headOf } from '../passages/word-span.js'
import { CLAUSE_COST, findSubject, sharedSubject } from './find-subject.js'
import type { VerbGroup } from './find-verb-groups.js'
import { maySpeak } from './may-speak.js'
import { endOfPhrase, isTimeWord } from './noun-phrase.js'
import { phraseEndingAt } from './phrase-ending-at.js'
import { endOfTime } from './read-adjuncts.js'
import { MAX_REACH, type Subject, subject } from './subject.js'
import { objectBeforeAside } from './subject-before-aside.js'

/**
 * "Smith spoke, saying", "Calling it absurd, Smith left", "protesters chanting". Whoever made a paper speaks in
 * it: "Smith sent a letter saying".
 */
export function subjectOfGerund(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  at: number,
  cost: number,
): Subject | null {
  while (isTimeWord(words[at])) at--
  const before = words[at]
  if (before?.norm === 'as') {
    // "quoted | her predecessor, Ned Balfour, | as saying"
    if (words[at - 1]?.norm === ',') return objectBeforeAside(words, at - 1)
    // "quoted | the adviser | as saying", but "| Lane | was quoted as saying"
    return words[at - 1]?.pos === 'VERB'
      ? findSubject(words, groups, index - 1, cost + CLAUSE_COST)
      : phraseEndingAt(words, at - 1)
  }
  // "as she keeps | talking"
  if (groups[index - 1]?.last === at) return findSubject(words, groups, index - 1, cost + 1)
  if (before?.pos === 'CCONJ') {
    // "with Reyes tweeting that it was late | and | asking why"
    const found = sharedGerund(words, groups, index, cost)
    if (found !== null) return found
  }
  // "| Lind | spent ten years warning"
  if (spendsTime(words, groups[index - 1], at))
    return findSubject(words, groups, index - 1, cost + CLAUSE_COST)
  const bearer = before?.pos === 'NOUN' || before?.pos === 'PROPN' ? phraseEndingAt(words, at) : null
  if (bearer !== null && isBearer(words, groups[index - 1], bearer, before)) return bearer
  const maker =
    makerOfPaper(words, groups, index, at, cost) ??
    sharedSubject(words, groups, index, cost) ??
    (before?.norm === ',' ? phraseEndingAt(words, at - 1) : null) ??
    subjectAfterOpening(words, groups[index]?.last ?? at)
  return maker ?? bearer
}

const SPENDING = new Set(['spend', 'spends', 'spent', 'waste', 'wastes', 'wasted', 'spending', 'wasting'])

/** What stands right before a gerund is the object of "spent" or "wasted". */
const spendsTime = (words: readonly Token[], previous: VerbGroup | undefined, at: number): boolean =>
  previous !== undefined &&
  SPENDING.has(words[previous.main]?.norm ?? '') &&
  endOfPhrase(words, previous.last + 1, true) > at

/** "after | forty members | signed a letter warning": whoever made the paper that stands right before. */
function makerOfPaper(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  at: number,
  cost: number,
): Subject | null {
  const making = groups[index - 1]
  if (making?.form !== 'finite' || making.passive || !documentNouns.has(words[at]?.norm ?? '')) return null
  return endOfPhrase(words, making.last + 1, false) > at
    ? findSubject(words, groups, index - 1, cost + CLAUSE_COST)
    : null
}

/** "with | Reyes | tweeting that it was late and asking why": the subject of the gerund before. */
function sharedGerund(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  cost: number,
): Subject | null {
  for (let i = index - 1; i >= 0 && i > index - 4; i--) {
    const group = groups[i]
    if (group?.form === 'gerund' && group.verb !== null)
      return findSubject(words, groups, i, cost + CLAUSE_COST)
  }
  return null
}

/**
 * "protesters chanting", "with Reyes shouting", but not "wrote to supporters saying", "a letter saying" or "hit out at the
 * decision, saying".
 */
function isBearer(
  words: readonly Token[],
  previous: VerbGroup | undefined,
  { start, end }: Subject,
  head: Token | undefined,
): boolean {
  const before = words[start - 1]
  if (before?.norm === 'with' || isLikened(words, start - 1)) return true
  const bearing = headOf(words, { start, end })
  if (head?.pos !== 'NOUN' || documentNouns.has(bearing?.norm ?? '')) return false
  // "replied | late Friday with a note on it | saying"
  if (endOfTime(words, start) > start) return false
  if (before?.pos === 'ADP' && !maySpeak(bearing) && !speechNouns.has(bearing?.norm ?? '')) return false
  return previous?.verb?.takes.has('recipient') !== true || previous.last + 1 !== start
}

/** "with candidates | like | Reyes shouting" */
const isLikened = (words: readonly Token[], like: number): boolean =>
  words[like]?.norm === 'like' && words[like - 1]?.pos === 'NOUN' && words[like - 2]?.norm === 'with'

/** "Calling it absurd, | Smith | left": the first phrase after the opening's comma. */
function subjectAfterOpening(words: readonly Token[], from: number): Subject | null {
  for (let i = from; i < words.length && i < from + MAX_REACH; i++) {
    const closes =
      words[i]?.norm === ',' || (words[i]?.norm === MARKED && /,["”’'»]+$/u.test(words[i]?.text ?? ''))
    if (!closes) continue
    const end = endOfPhrase(words, i + 1, true)
    if (end > i + 1) return subject(i + 1, end)
  }
  return null
}
