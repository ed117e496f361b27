import type { Token } from '../document/types.js'
import { questionWords } from '../lexicon/cue-words.js'
import { findContentEnd } from './find-content-end.js'
import type { VerbGroup } from './find-verb-groups.js'
import { isTitle, isTitleInPhrase } from './marked-title.js'
import { endOfPhrase, isMarkedWord, isNominal, isTimeWord } from './noun-phrase.js'
import { MARKED } from './passage.js'
import { type Adjuncts, type Range, readAdjuncts } from './read-adjuncts.js'
import type { SpeechVerb } from './speech-verb.js'

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
/** "When | Lind says it is safe, she forgets": the main clause is the writer's. */
const OPENING_CLAUSES = new Set([
  'when',
  'whenever',
  'while',
  'although',
  'though',
  'if',
  'since',
  'because',
  'once',
])
const NAMED = new Set(['named', 'identified', 'quoted'])
const QUESTION_WORDS = new Set(questionWords)

/** Reads what was said behind a speech verb: "said | on Monday | that it rained". */
export function readComplement(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  from?: number,
): ComplementReading {
  const group = groups[index]
  const verb = group?.verb
  const none: ComplementReading = {
    end: (group?.last ?? 0) + 1,
    addressee: null,
    medium: null,
    content: null,
    form: null,
  }
  if (group === undefined || verb === undefined || verb === null) return none
  const adjuncts = readAdjuncts(
    words,
    from ?? group.last + 1,
    verb.takes.has('recipient') && !group.passive && from === undefined,
  )
  const { end, addressee, medium } = adjuncts
  const without: ComplementReading = { end, addressee, medium, content: null, form: null }
  const at = skipAside(words, words[adjuncts.end]?.norm === 'it' ? skipIt(words, adjuncts.end) : adjuncts.end)
  const found = (form: ComplementReading['form'], start: number): ComplementReading => ({
    end,
    addressee,
    medium,
    form,
    content: {
      start,
      end: findContentEnd(words, groups, index, start, {
        joinedVerb: form === 'object' || form === 'marked',
        verbBehindComma: isRelative(words[group.first - 1]),
        clauseBehindComma: index === 0 && OPENING_CLAUSES.has(words[0]?.norm ?? ''),
      }),
    },
  })
  const word = words[at]
  if (word === undefined) return without
  if (word.norm === ':') return at + 1 < words.length ? found('colon', at + 1) : without
  if (word.norm === ',' && words[at + 1]?.norm === MARKED) return found('marked', at + 1)
  if (word.norm === MARKED && !isTitleInPhrase(words, at) && !isSungTitle(words, at, verb))
    return found('marked', at)
  if (verb.takes.has('object')) {
    // "announced | Tuesday" says nothing but when
    const start = isTimeWord(words[group.last + 1]) ? adjuncts.end : group.last + 1
    if (startsPhrase(words, start)) return found('object', start)
  }
  if (verb.takes.has('clause') || verb.takes.has('question')) {
    if (word.norm === 'that' && at + 1 < words.length) return found('that-clause', at)
    if (QUESTION_WORDS.has(word.norm) && hasVerb(groups, at)) return found('question', at)
  }
  // "declined | to be named": how the source is kept unnamed
  if (word.norm === 'to' && words[at + 1]?.norm === 'be' && NAMED.has(words[at + 2]?.norm ?? ''))
    return without
  const opens = words[at + 1]?.norm === MARKED
  if ((verb.takes.has('infinitive') || opens) && word.norm === 'to' && (opens || hasVerb(groups, at)))
    return found('infinitive', at)
  if (verb.takes.has('clause') && SUBCLAUSES.has(word.norm) && hasVerb(groups, at))
    return found('bare-clause', at)
  if (verb.takes.has('clause') && isBareClause(words, groups, index + 1, at)) return found('bare-clause', at)
  return without
}

/** "sang | “Rivers of My Town”": with a verb that may lead to words but also to works. */
const isSungTitle = (words: readonly Token[], at: number, verb: SpeechVerb): boolean =>
  !verb.takes.has('clause') && !verb.takes.has('object') && isTitle(words[at]?.text ?? '')

/** "put | it, “…”" */
const skipIt = (words: readonly Token[], at: number): number =>
  (words[at + 1]?.norm === ',' || words[at + 1]?.norm === ':') && words[at + 2]?.norm === MARKED ? at + 1 : at

const MAX_ASIDE = 14

/** "said, | in part, | that": an aside in commas. */
function skipAside(words: readonly Token[], at: number): number {
  if (words[at]?.norm !== ',' || words[at + 1]?.norm === MARKED) return at
  for (let i = at + 1; i < at + MAX_ASIDE; i++) {
    if (words[i]?.norm === ',')
      return words[i + 1]?.norm === 'that' || words[i + 1]?.norm === MARKED ? i + 1 : at
  }
  return at
}

const startsPhrase = (words: readonly Token[], at: number): boolean =>
  isNominal(words[at]) && words[at]?.norm !== 'that'

const hasVerb = (groups: readonly VerbGroup[], from: number): boolean => (groups.at(-1)?.first ?? -1) >= from

/** "said | the deal was dead": a phrase and, behind it, a verb that is said of it. */
function isBareClause(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  next: number,
  at: number,
): boolean {
  if (!startsPhrase(words, at) && words[at]?.norm !== 'there') return false
  const end = Math.max(endOfPhrase(words, at, true), at + 1)
  if (words[end]?.norm === MARKED) return true
  // "quoted | an aide | as saying", "who wrote | the bill |, told"
  if (words[end]?.norm === 'as' || (words[end]?.norm === ',' && groups[next]?.first === end + 1)) return false
  let relative = -1
  for (let i = next; i < groups.length; i++) {
    const group = groups[i]
    if (group === undefined || group.first < at + 1 || group.form !== 'finite') continue
    // "noted | the plan that would close the pier was dead": the verb of the relative clause is not the one
    if (isRelative(words[end]) && relative === -1) {
      relative = i
      continue
    }
    // "observed | ten stars | and noted a glow": a verb of the one who observes
    if (group.first <= end + 1) return relative === -1 && words[end]?.pos !== 'CCONJ'
    const from = relative === -1 ? end : (groups[relative]?.last ?? end) + 1
    return group.first > from && group.first - from <= 14 && !hasStop(words, from, group.first)
  }
  return false
}

const isRelative = (word: Token | undefined): boolean =>
  word !== undefined && /^(?:who|which|that|whom)$/.test(word.norm)

function hasStop(words: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (word?.norm === ',' || word?.norm === ';' || (word?.norm === MARKED && !isMarkedWord(word)))
      return true
  }
  return isRelative(words[to - 1])
}
