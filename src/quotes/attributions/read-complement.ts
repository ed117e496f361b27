import type { Token } from '../../document/types.js'
import { subordinators } from '../../lexicon/cue-words.js'
import { MARKED } from '../passages/passage.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { isTitle, isTitleInPhrase } from '../phrases/marked-title.js'
import { endOfPhrase, isTimeWord, skipAdverbs } from '../phrases/noun-phrase.js'
import { type Adjuncts, endOfTime, type Range, readAdjuncts } from '../phrases/read-adjuncts.js'
import type { SpeechVerb } from '../phrases/speech-verb.js'
import { findContentEnd } from './find-content-end.js'
import { type ComplementForm, formOfClause, isGerund } from './form-of-clause.js'
import { isRelative, startsPhrase } from './is-bare-clause.js'
import { isSummons } from './is-summons.js'
import { opensGerund } from './opens-gerund.js'
import { findLateThat, skipInterjection, skipIt, skipWho } from './skip-to-content.js'

/** What follows a speech verb. */
export interface ComplementReading extends Adjuncts {
  readonly content: Range | null
  readonly form: ComplementForm | null
}

const OPENING_CLAUSES = new Set([...subordinators, 'whenever'])

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
  readonly form: ComplementForm
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

const hasParticle = (group: VerbGroup | undefined): boolean => group !== undefined && group.last > group.main
