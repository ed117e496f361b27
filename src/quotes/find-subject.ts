import type { Token } from '../document/types.js'
import { relativePronouns, subordinators } from '../lexicon/cue-words.js'
import { documentNouns } from '../lexicon/source-nouns.js'
import type { VerbGroup } from './find-verb-groups.js'
import { isTitle } from './marked-title.js'
import { endOfPhrase, isHyphen, isMarkedWord, isModifierVerb, isNominal, isTimeWord } from './noun-phrase.js'
import { MARKED } from './passage.js'
import { endOfHead } from './word-span.js'

/** The words that name who acts, as word indices of a passage, end exclusive. */
export interface Subject {
  readonly start: number
  readonly end: number
  /** "Robby Mook" in "the manager, Robby Mook, said": words that name the same one again. */
  readonly appositive: { readonly start: number; readonly end: number } | null
  /** The phrase that a relative pronoun stands for: "the bank, which said …". */
  readonly antecedent: { readonly start: number; readonly end: number } | null
}

const SUBORDINATORS = new Set(subordinators)
const RELATIVES = new Set(relativePronouns)
const DOCUMENTS = new Set(documentNouns)
const MAX_ASIDES = 6
const MAX_GROUPS = 8
/** Words that a search for a subject reads at most; keeps hostile sentences linear. */
const MAX_REACH = 60

const subject = (start: number, end: number): Subject => ({ start, end, appositive: null, antecedent: null })

/** Finds who the verb group of an index is said of; null where the passage does not tell. */
export function findSubject(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  depth = 0,
): Subject | null {
  const group = groups[index]
  if (group === undefined || depth > 1) return null
  let at = skipParentheses(words, group.first - 1)
  while (isSkipped(words, at)) at--
  at = skipParentheses(words, at)
  const before = words[at]
  if (group.form === 'gerund') return subjectOfGerund(words, groups, index, at, depth)
  if (before === undefined) return null
  const previous = groups[index - 1]
  // "I | laughed and | said": the verb right before the conjunction
  if (before.pos === 'CCONJ' && previous?.form === 'finite' && previous.last === at - 1) {
    const found = findSubject(words, groups, index - 1, depth)
    if (found !== null && !isEmbedded(words, found)) return found
  }
  if (group.form === 'infinitive' || before.pos === 'CCONJ') return sharedSubject(words, groups, index, depth)
  if (before.norm === ',' || isDash(before)) {
    if (words[at - 1]?.pos === 'CCONJ') return sharedSubject(words, groups, index, depth)
    return subjectBeforeAside(words, at)
  }
  if (before.norm === MARKED && !isMarkedWord(before)) return null
  if (RELATIVES.has(before.norm) && at > 0 && before.norm !== 'that') return relativeSubject(words, at)
  if (before.norm === 'that' && isNominal(words[at - 1])) return relativeSubject(words, at)
  if (before.pos === 'VERB' || before.pos === 'AUX') return sharedSubject(words, groups, index, depth)
  if (isSplitAuxiliary(words, previous, group)) return findSubject(words, groups, index - 1, depth + 1)
  return phraseEndingAt(words, at)
}

const HAVE = new Set(['has', 'have', 'had', "'ve"])

/** "Beck has | in the past | described": an adjunct parts the verb from its auxiliary. */
function isSplitAuxiliary(
  words: readonly Token[],
  previous: VerbGroup | undefined,
  group: VerbGroup,
): boolean {
  if (previous === undefined || !HAVE.has(words[previous.main]?.norm ?? '')) return false
  return words[previous.last + 1]?.pos === 'ADP' && group.first - previous.last <= 5
}

/** "Rep. Moore | (D-Wis.) | said": index of the word before the bracket that closes at a word. */
function skipParentheses(words: readonly Token[], at: number): number {
  if (words[at]?.norm !== ')') return at
  for (let i = at - 1; i > 0 && i > at - 12; i--) if (words[i]?.norm === '(') return i - 1
  return at
}

/** "Smith also said", "Smith, though, said": what may stand between subject and verb. */
function isSkipped(words: readonly Token[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (word.pos === 'ADV' || word.norm === 'though' || word.norm === 'however') return true
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
 * before, or of the nearest verb that is not in a clause of its own ("the news | that Kasich would quit |").
 */
function sharedSubject(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  depth: number,
): Subject | null {
  let nearest: Subject | null = null
  let fallback: Subject | null = null
  for (let i = index - 1; i >= 0 && i >= index - MAX_GROUPS; i--) {
    const group = groups[i]
    if (group?.form !== 'finite') continue
    const speaks = group.verb?.takes.has('clause') === true && !group.passive
    if (!speaks && nearest !== null) continue
    const found = findSubject(words, groups, i, depth + 1)
    if (found === null) continue
    if (speaks) return found
    fallback ??= found
    if (!isEmbedded(words, found)) nearest ??= found
  }
  if (nearest !== null || fallback !== null) return nearest ?? fallback
  const opening = groups[0]
  return opening === undefined || index === 0
    ? null
    : phraseEndingAt(words, skipAdverbs(words, opening.first - 1))
}

const isEmbedded = (words: readonly Token[], { start, antecedent }: Subject): boolean =>
  antecedent !== null || words[start - 1]?.pos === 'VERB' || EMBEDDING.has(words[start - 1]?.norm ?? '')

/** Words before a subject that make its clause part of another. */
const EMBEDDING = new Set(['that', 'whether', 'because', 'if', 'what', 'how', 'why'])

const skipAdverbs = (words: readonly Token[], from: number): number => {
  let at = from
  while (words[at]?.pos === 'ADV') at--
  return at
}

/**
 * "Smith spoke, saying", "Calling it absurd, Smith left", "protesters chanting". Whoever made a paper speaks in
 * it: "Smith sent a letter saying".
 */
function subjectOfGerund(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  at: number,
  depth: number,
): Subject | null {
  while (isTimeWord(words[at])) at--
  const before = words[at]
  if (before?.norm === 'as') {
    // "quoted | the adviser | as saying", but "| Braynard | is quoted as saying"
    return words[at - 1]?.pos === 'VERB'
      ? findSubject(words, groups, index - 1, depth + 1)
      : phraseEndingAt(words, at - 1)
  }
  const bearer = before?.pos === 'NOUN' || before?.pos === 'PROPN' ? phraseEndingAt(words, at) : null
  if (bearer !== null && isBearer(words, groups[index - 1], bearer, before)) return bearer
  const maker =
    sharedSubject(words, groups, index, depth) ??
    (before?.norm === ',' ? phraseEndingAt(words, at - 1) : null) ??
    subjectAfterOpening(words, groups[index]?.last ?? at)
  return maker ?? bearer
}

/** "protesters chanting", "with Trump yelling", but not "wrote to supporters saying" or "a letter saying". */
function isBearer(
  words: readonly Token[],
  previous: VerbGroup | undefined,
  { start, end }: Subject,
  head: Token | undefined,
): boolean {
  if (words[start - 1]?.norm === 'with') return true
  if (head?.pos !== 'NOUN' || DOCUMENTS.has(words[endOfHead(words, { start, end }) - 1]?.norm ?? ''))
    return false
  return previous?.verb?.takes.has('recipient') !== true || previous.last + 1 !== start
}

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

function relativeSubject(words: readonly Token[], at: number): Subject {
  const end = words[at - 1]?.norm === ',' ? at - 1 : at
  const antecedent = phraseEndingAt(words, end - 1)
  return { start: at, end: at + 1, appositive: null, antecedent }
}

/**
 * The phrase before one or more asides: "Sen. Smith, | a Republican from Dayton, Ohio, | said". `comma` is
 * the comma before the verb. The leftmost phrase that no verb governs is taken.
 */
function subjectBeforeAside(words: readonly Token[], comma: number): Subject | null {
  const bracketed =
    words[comma - 1]?.norm === ')' ? phraseEndingAt(words, skipParentheses(words, comma - 1)) : null
  // "after the vote, | Gov. Smith (R-Ohio) |, said": a comma too many
  if (
    bracketed !== null &&
    isAsideMark(words[bracketed.start - 1]) &&
    words[bracketed.start]?.pos === 'PROPN'
  )
    return bracketed
  let found: Subject | null = null
  let close = comma
  for (let n = 0; n < MAX_ASIDES; n++) {
    const open = previousComma(words, close)
    if (open <= 0) break
    const phrase = phraseEndingAt(words, skipParentheses(words, open - 1))
    if (phrase !== null && canBeSubject(words, phrase, found !== null)) {
      const aside = endOfPhrase(words, open + 1, true)
      found = { ...phrase, appositive: aside > open + 1 ? { start: open + 1, end: aside } : null }
      if (!isAsideMark(words[phrase.start - 1])) break
    }
    close = open
  }
  return found
}

const isDash = (word: Token | undefined): boolean => word !== undefined && /^(?:[—–―]|--)$/.test(word.norm)
const isAsideMark = (word: Token | undefined): boolean => word?.norm === ',' || isDash(word)

/** Index of the nearest comma or dash before a word, or -1 where a quotation stands between. */
function previousComma(words: readonly Token[], before: number): number {
  for (let i = before - 1; i >= 0 && i >= before - MAX_REACH; i--) {
    if (isAsideMark(words[i])) return i
    if (words[i]?.norm === MARKED && !isMarkedWord(words[i]) && !isTitle(words[i]?.text ?? '')) return -1
  }
  return -1
}

/** Not the object of a verb, not the end of an opening such as "In Dayton, …" or "Last week, …". */
function canBeSubject(words: readonly Token[], phrase: Subject, hasOther: boolean): boolean {
  const before = words[phrase.start - 1]
  if (before?.pos === 'VERB' || before?.pos === 'AUX') return false
  if (before?.pos === 'ADP' && before.norm !== 'as') return false
  if (!hasOther) return true
  for (let i = phrase.start; i < phrase.end; i++)
    if (words[i]?.pos === 'PROPN') return !isTimeWord(words[phrase.end - 1])
  return false
}

const PERSONAL = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they'])

/** The noun phrase, with what belongs to it, whose last word is given. */
export function phraseEndingAt(words: readonly Token[], last: number): Subject | null {
  if (!isNominal(words[last])) return null
  if (PERSONAL.has(words[last]?.norm ?? '') && words[last - 1]?.pos !== 'CCONJ')
    return subject(last, last + 1)
  let start = last
  let preposition = false
  for (let i = last; i >= 0 && i > last - MAX_REACH; i--) {
    const word = words[i]
    if (word === undefined) break
    if (isNominal(word)) {
      if (word.pos === 'PRON' && i < last && !isPronounModifier(word, words[i + 1])) break
      start = i
      continue
    }
    if (word.pos === 'ADP' && !SUBORDINATORS.has(word.norm)) {
      preposition = true
      continue
    }
    if (isHyphen(words, i) || isModifierVerb(words, i)) continue
    if (word.norm === 'and' || word.norm === '&') {
      if (joinsPhrases(words, i)) continue
      break
    }
    const reduced = reducedRelative(words, i)
    if (reduced === -1) break
    i = reduced + 1
    preposition = false
  }
  return trimOpening(words, start, last + 1, preposition)
}

const isPronounModifier = (word: Token, next: Token | undefined): boolean =>
  next?.pos !== 'ADP' &&
  /^(?:his|her|their|its|our|my|your|some|all|both|many|others?|these|those)$/.test(word.norm)

/** "Biden | and | López Obrador said" but not "He left | and | Smith said". */
function joinsPhrases(words: readonly Token[], and: number): boolean {
  if (!isNominal(words[and - 1])) return false
  for (let i = and - 1; i >= 0 && i > and - MAX_REACH; i--) {
    const word = words[i]
    if (word === undefined || word.pos === 'PUNCT' || SUBORDINATORS.has(word.norm) || word.norm === MARKED)
      return true
    if (word.pos === 'VERB' || word.pos === 'AUX') return false
  }
  return true
}

/**
 * "the man | accused of | theft said", "officials | who asked for | silence said": index of the word before
 * the clause, or -1 where the verb is one of the writer's clause.
 */
function reducedRelative(words: readonly Token[], at: number): number {
  const word = words[at]
  const head = words[at - 1]?.pos === 'ADV' ? words[at - 2] : words[at - 1]
  if (word?.pos === 'VERB' && (head?.pos === 'NOUN' || head?.pos === 'PROPN')) {
    if (word.norm.endsWith('ing')) return at - 1
    if (word.norm.endsWith('ed') && words[at + 1]?.pos === 'ADP') return at - 1
  }
  if (word?.pos !== 'VERB' && word?.pos !== 'AUX' && word?.pos !== 'ADV' && word?.pos !== 'PART') return -1
  for (let i = at; i > 0 && i > at - 12; i--) {
    const candidate = words[i]
    if (candidate?.pos === 'PUNCT' || candidate?.norm === MARKED) return -1
    if (
      candidate !== undefined &&
      RELATIVES.has(candidate.norm) &&
      isNominal(words[i - 1]) &&
      !isTimeWord(words[i - 1])
    )
      return i - 1
  }
  return -1
}

/** Cuts "On Monday | Smith" and "But | Smith" down to the phrase itself. */
function trimOpening(
  words: readonly Token[],
  start: number,
  end: number,
  preposition: boolean,
): Subject | null {
  const opening = preposition && words[start - 1]?.pos === 'ADP'
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
    while (from < end - 1 && isTimeWord(words[from]) && words[from + 1]?.pos !== 'NOUN') from++
  }
  return from < end ? subject(from, end) : null
}

const startsPhrase = (words: readonly Token[], at: number): boolean =>
  words[at]?.pos === 'DET' || words[at]?.pos === 'PRON'

/** The subject is a name or a pronoun for somebody. */
export function namesAgent(words: readonly Token[], { start, end }: Subject): boolean {
  for (let i = start; i < end; i++) if (words[i]?.pos === 'PROPN') return true
  return /^(?:he|she|they|i|we|who)$/.test(words[start]?.norm ?? '')
}
