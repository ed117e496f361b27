import type { Token } from '../../document/types.js'
import { questionWords, subordinators } from '../../lexicon/cue-words.js'
import { MARKED } from '../passages/passage.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { isTitle, isTitleInPhrase } from '../phrases/marked-title.js'
import { endOfPhrase, isMarkedPredicate, isTimeWord, skipAdverbs } from '../phrases/noun-phrase.js'
import { type Adjuncts, endOfTime, type Range, readAdjuncts } from '../phrases/read-adjuncts.js'
import type { SpeechVerb } from '../phrases/speech-verb.js'
import { findContentEnd } from './find-content-end.js'
import { isBareClause, isRelative, startsPhrase } from './is-bare-clause.js'
import { isSummons } from './is-summons.js'
import { opensGerund } from './opens-gerund.js'
import { tellsOfOne } from './tells-of-one.js'

/** What follows a speech verb. */
export interface ComplementReading extends Adjuncts {
  readonly content: Range | null
  readonly form:
    | 'marked'
    | 'that-clause'
    | 'bare-clause'
    | 'question'
    | 'infinitive'
    | 'object'
    | 'colon'
    | null
}

/** "said | while it rained, they played": clauses that open what was said. */
const SUBCLAUSES = new Set(['while', 'although', 'though', 'unless', 'because', 'since', 'once', 'despite'])
const OPENING_CLAUSES = new Set([...subordinators, 'whenever'])
const ASKED = new Set(['asked', 'pressed', 'questioned', 'challenged', 'contacted', 'reached'])
const STAYING = new Set(['be', 'stay', 'remain'])
const NAMED = new Set(['named', 'identified', 'quoted', 'unnamed', 'nameless', 'anonymous'])

/** Reads what was said behind a speech verb: "said | on Monday | that it rained". */
export function readComplement(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  from?: number,
): ComplementReading {
  const group = groups[index]
  const verb = group?.verb ?? null
  if (group === undefined || verb === null)
    return { end: (group?.last ?? 0) + 1, addressee: null, medium: null, content: null, form: null }
  const adjuncts = readAdjuncts(
    words,
    from ?? group.last + 1,
    verb.takes.has('recipient') && !group.passive && from === undefined,
  )
  const { end, addressee, medium } = adjuncts
  const opening = openingOfContent(words, groups, index, verb, end)
  if (opening === null) return { end, addressee, medium, content: null, form: null }
  const { form, start } = opening
  const stops = {
    joinedVerb: form === 'object' || form === 'marked',
    verbBehindComma: isRelative(words[skipAdverbs(words, group.first - 1)]),
    clauseBehindComma:
      index === 0 &&
      (isOpeningClause(words, group.first) || isOpeningGerund(words, group)) &&
      !isInverted(words, opening),
  }
  const content = { start, end: findContentEnd(words, groups, index, start, stops) }
  return { end, addressee, medium, content, form }
}

interface ContentOpening {
  readonly form: NonNullable<ComplementReading['form']>
  readonly start: number
}

/** Where what was said opens behind verb and adjuncts, and how; null where nothing was. */
function openingOfContent(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  verb: SpeechVerb,
  end: number,
): ContentOpening | null {
  const behind = words[end]?.norm === 'it' ? skipIt(words, end) : skipWho(words, end, groups[index])
  const at = skipInterjection(words, groups[index + 1], behind)
  const word = words[at]
  if (word === undefined) return null
  if (word.norm === ':') return at + 1 < words.length ? { form: 'colon', start: at + 1 } : null
  if (word.norm === ',' && words[at + 1]?.norm === MARKED) return { form: 'marked', start: at + 1 }
  if (word.norm === MARKED && !isTitleInPhrase(words, at) && !isSungTitle(words, at, verb))
    return { form: 'marked', start: at }
  if (verb.takes.has('object')) {
    // "dismissed | as “hot air” | claims of a loss"
    if (words[at]?.norm === 'as' && words[at + 1]?.norm === MARKED && groups[index]?.passive === false)
      return { form: 'object', start: at }
    const next = (groups[index]?.last ?? end) + 1
    // "announced | last Tuesday" says nothing but when
    const start =
      isTimeWord(words[next]) || POINTING.has(words[next]?.norm ?? '')
        ? Math.max(next, endOfTime(words, next))
        : next
    // "said of Lind | , “He is slow.”"
    const named = hasParticle(groups[index]) ? endOfPhrase(words, start, true) : start
    if (named > start && words[named]?.norm === ',' && words[named + 1]?.norm === MARKED)
      return { form: 'marked', start: named + 1 }
    if (isPronounAlone(words, start)) return null
    if (!verb.takes.has('clause') && isThatInMarks(words, start)) return { form: 'object', start }
    if (startsPhrase(words, start) && !isSummons(words, start, verb)) return { form: 'object', start }
    // "warned against | reading too much into it"
    if (hasParticle(groups[index]) && isGerund(words[start])) return { form: 'object', start }
  }
  // "denied | taking the money", but not "was reported | missing"
  if (
    verb.takes.has('gerund') &&
    groups[index]?.passive === false &&
    opensGerund(words, groups[index].last + 1)
  )
    return { form: 'object', start: groups[index].last + 1 }
  const form = formOfClause(words, groups, index, verb, at)
  const late = form === null || words[at]?.norm === 'when' ? findLateThat(words, at, groups[index]) : -1
  if (late !== -1) return { form: 'that-clause', start: late }
  // "said | only six came"
  const focused =
    form === 'bare-clause' && FOCUSING.has(words[at - 1]?.norm ?? '') && at - 1 > (groups[index]?.last ?? at)
  return form && { form, start: focused ? at - 1 : at }
}

/** "Not everyone blames | him |.", "Lind praised | it | and left": who or what is meant, and no word of what was said. */
const isPronounAlone = (words: readonly Token[], at: number): boolean =>
  OBJECTS.has(words[at]?.norm ?? '') && (words[at + 1]?.pos ?? 'PUNCT') === 'PUNCT'

/** "called | that “beneath contempt”", "described | that as “a joke”" */
const isThatInMarks = (words: readonly Token[], at: number): boolean =>
  words[at]?.norm === 'that' && words[words[at + 1]?.norm === 'as' ? at + 2 : at + 1]?.norm === MARKED

const OBJECTS = new Set(['it', 'him', 'her', 'them', 'me', 'us', 'you'])

/** Words that open a time: "announced | last | week". */
const POINTING = new Set(['last', 'late', 'early', 'earlier', 'later'])
const FOCUSING = new Set(['only', 'just', 'even', 'nearly', 'almost', 'about', 'roughly', 'barely'])

function formOfClause(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  { lemma, takes, class: verbClass }: SpeechVerb,
  at: number,
): ContentOpening['form'] | null {
  const norm = words[at]?.norm ?? ''
  const apart = at > (groups[index]?.last ?? at) + 1
  if (takes.has('clause') || takes.has('question')) {
    // "announced in towns | that | do not fish": the word opens what is told of the towns
    const tellsOfThing =
      apart &&
      (words[at - 1]?.pos === 'NOUN' || words[at - 1]?.pos === 'PROPN') &&
      (words[at + 1]?.pos === 'AUX' ||
        (words[at + 1]?.pos === 'VERB' && !/(?:ing|en)$/.test(words[at + 1]?.norm ?? '')))
    if (norm === 'that' && !tellsOfThing && holdsClause(words, groups, at)) return 'that-clause'
    // "was reporting for the Herald | when it closed"
    const dates = apart && (norm === 'when' || norm === 'where') && !takes.has('question')
    if (
      !dates &&
      lemma !== 'continue' &&
      questionWords.has(norm) &&
      hasVerb(groups, at) &&
      !isAskedWhen(words, at) &&
      !tellsOfOne(words, groups[index], at)
    )
      return 'question'
  }
  // "told them | not | to wait"
  const to = norm === 'not' ? at + 1 : at
  if (words[to]?.norm === 'to') {
    // "declined | to be named": how the source is kept unnamed
    if (STAYING.has(words[to + 1]?.norm ?? '') && NAMED.has(words[to + 2]?.norm ?? '')) return null
    const opens = words[to + 1]?.norm === MARKED
    // "was asked | to leave": who asked is not told
    const asked = groups[index]?.passive === true && verbClass === 'question'
    if (opens || (takes.has('infinitive') && !asked && hasVerb(groups, to))) return 'infinitive'
  }
  if (!takes.has('clause')) return null
  // "…, Lind said | while visiting the yard", "cries for him | while they sleep": when it was said
  const isWhen = (apart || isGerund(words[at + 1])) && !words.slice(at).some((word) => word.norm === ',')
  const isClause = SUBCLAUSES.has(norm) && !isWhen && hasVerb(groups, at)
  const opensGerund = lemma === 'say' && groups[index]?.last === at - 1 && isGerund(words[at])
  return isClause || isBareClause(words, groups, index + 1, at, opensGerund) ? 'bare-clause' : null
}

/** "said | when asked | about the delay" */
const isAskedWhen = (words: readonly Token[], at: number): boolean =>
  words[at]?.norm === 'when' && ASKED.has(words[at + 1]?.norm ?? '')

/**
 * "told me | that it was late |", though the tagger may see no verb, and "said | that in May, “the rain came” |", but not
 * "told me | that |." or "said | that of May |".
 */
function holdsClause(words: readonly Token[], groups: readonly VerbGroup[], that: number): boolean {
  const pos = words[that + 1]?.pos
  if (pos === undefined || hasVerb(groups, that)) return pos !== undefined
  return pos === 'ADP' ? isMarkedPredicate(words[behindComma(words, that)]) : pos !== 'PUNCT'
}

const behindComma = (words: readonly Token[], from: number): number => {
  for (let i = from + 1; i < from + MAX_ASIDE; i++) if (words[i]?.norm === ',') return i + 1
  return -1
}

/** "When | Lind says it is safe, she forgets": the main clause is the writer's. But "Since May, Lind says it is safe". */
function isOpeningClause(words: readonly Token[], verb: number): boolean {
  // "And | once | Lind says …"
  const opener = words[0]?.pos === 'CCONJ' ? words[1] : words[0]
  if (!OPENING_CLAUSES.has(opener?.norm ?? '')) return false
  for (let i = 1; i < verb; i++) if (words[i]?.norm === ',') return false
  return true
}

/** "| Noting | that lakes were dry, the court ruled", also behind the colon of a dateline, and "At a meeting | noting | it, …". */
const isOpeningGerund = (words: readonly Token[], { first, form }: VerbGroup): boolean =>
  form === 'gerund' && (first === 0 || words[first - 1]?.norm === ':' || isInOpening(words, first))

const isInOpening = (words: readonly Token[], before: number): boolean => {
  if (words[0]?.pos !== 'ADP') return false
  for (let i = 1; i < before; i++) if (words[i]?.norm === ',' || words[i]?.pos === 'VERB') return false
  return true
}

/** "says that | if it rained, she swam": a clause before its main one, but not "asks | if it rained". */
function isInverted(words: readonly Token[], { form, start }: ContentOpening): boolean {
  if (form === 'question') return false
  return OPENING_CLAUSES.has(words[form === 'that-clause' ? start + 1 : start]?.norm ?? '')
}

/** "sang | “Rivers of My Town”": with a verb that may lead to words but also to works. */
const isSungTitle = (words: readonly Token[], at: number, verb: SpeechVerb): boolean =>
  !verb.takes.has('clause') && !verb.takes.has('object') && isTitle(words[at]?.text ?? '')

/** "put | it, “…”" */
const skipIt = (words: readonly Token[], at: number): number =>
  (words[at + 1]?.norm === ',' || words[at + 1]?.norm === ':') && words[at + 2]?.norm === MARKED ? at + 1 : at

/** "told teachers | who filled the hall | that …": what is told of those spoken to. */
function skipWho(words: readonly Token[], at: number, group: VerbGroup | undefined): number {
  if (words[at]?.norm !== 'who' || at <= (group?.last ?? at) + 1) return at
  for (let i = at + 2; i < at + MAX_ASIDE; i++) {
    if (words[i]?.pos === 'PUNCT') return at
    // not "told a host | who said that few would come |"
    if (words[i]?.norm === 'that') return words[i - 1]?.pos === 'VERB' ? at : i
  }
  return at
}

/** "said | when the boat sank | that …", "said in a note | after it was read | that …": behind when it was said, or -1. */
function findLateThat(words: readonly Token[], at: number, group: VerbGroup | undefined): number {
  if (group?.verb?.takes.has('clause') !== true || group.verb.takes.has('recipient')) return -1
  const opener = words[group.last + 1]
  if (opener?.pos !== 'ADP' && !WHEN.has(opener?.norm ?? '')) return -1
  for (let i = at; i < at + MAX_ASIDE; i++) {
    const word = words[i]
    // "in a June 3, | 2031, | talk"
    const dated = word?.norm === ',' && (words[i - 1]?.pos === 'NUM' || words[i + 1]?.pos === 'NUM')
    if (word === undefined || word.norm === MARKED || (word.pos === 'PUNCT' && !dated)) return -1
    if (word.norm === 'that') return opensThat(words, i) ? i : -1
  }
  return -1
}

const WHEN = new Set(['when', 'after', 'before', 'as', 'while'])

/** "| that the boat sank", unlike "the boat | that sank", "a man who knew | that it sank", "and | that it sank". */
const opensThat = (words: readonly Token[], that: number): boolean => {
  const before = words[that - 1]?.pos
  return before !== 'VERB' && before !== 'AUX' && before !== 'CCONJ' && startsPhrase(words, that + 1)
}

const MAX_ASIDE = 14
const MAX_COMPARISON = 20

/** "said, | in part, | that": an aside in commas. */
function skipInterjection(words: readonly Token[], next: VerbGroup | undefined, at: number): number {
  if (words[at]?.norm !== ',' || words[at + 1]?.norm === MARKED) return at
  // "repeated, | as she did in a talk with the Herald last week, | that"
  const most = words[at + 1]?.norm === 'as' ? MAX_COMPARISON : MAX_ASIDE
  for (let i = at + 1; i < at + most; i++) {
    // "asked to answer the charge, | Lind said |, “…”"
    if (next?.verb != null && next.first <= i) return at
    if (words[i]?.norm === ',')
      return words[i + 1]?.norm === 'that' || words[i + 1]?.norm === MARKED ? i + 1 : at
  }
  return at
}

const hasParticle = (group: VerbGroup | undefined): boolean => group !== undefined && group.last > group.main

/** "said | leaving early was a mistake" */
const isGerund = (word: Token | undefined): boolean => word?.norm.endsWith('ing') === true

const hasVerb = (groups: readonly VerbGroup[], from: number): boolean => (groups.at(-1)?.first ?? -1) >= from
