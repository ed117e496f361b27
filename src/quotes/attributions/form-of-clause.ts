import type { Token } from '../../document/types.js'
import { questionWords } from '../../lexicon/cue-words.js'
import { MARKED } from '../passages/passage.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { isMarkedPredicate } from '../phrases/noun-phrase.js'
import type { SpeechVerb } from '../phrases/speech-verb.js'
import { MAX_CONTENT_WORDS } from './find-content-end.js'
import { isBareClause } from './is-bare-clause.js'
import { MAX_ASIDE } from './skip-to-content.js'
import { tellsOfOne } from './tells-of-one.js'

/** How what was said stands behind its verb. */
export type ComplementForm =
  | 'marked'
  | 'that-clause'
  | 'bare-clause'
  | 'question'
  | 'infinitive'
  | 'object'
  | 'colon'

/** "said | while it rained, they played": clauses that open what was said. */
const SUBCLAUSES = new Set(['while', 'although', 'though', 'unless', 'because', 'since', 'once', 'despite'])
const ASKED = new Set(['asked', 'pressed', 'questioned', 'challenged', 'contacted', 'reached'])
const STAYING = new Set(['be', 'stay', 'remain'])
const NAMED = new Set(['named', 'identified', 'quoted', 'unnamed', 'nameless', 'anonymous'])

/** How the clause opens in which a verb tells what was said; null where none does. */
export function formOfClause(
  words: readonly Token[],
  groups: readonly VerbGroup[],
  index: number,
  { lemma, takes, class: verbClass }: SpeechVerb,
  at: number,
): ComplementForm | null {
  const norm = words[at]?.norm ?? ''
  const apart = at > (groups[index]?.last ?? at) + 1
  if (takes.has('clause') || takes.has('question')) {
    // "announced in towns | that | do not fish": the word opens what is told of the towns
    const tellsOfThing =
      apart &&
      (words[at - 1]?.pos === 'NOUN' || words[at - 1]?.pos === 'PROPN') &&
      (words[at + 1]?.pos === 'AUX' ||
        (words[at + 1]?.pos === 'VERB' && !/(?:ing|en)$/.test(words[at + 1]?.norm ?? '')))
    const holds = norm === 'that' && !tellsOfThing && holdsClause(words, groups, at)
    const denies = verbClass === 'denial' || verbClass === 'agreement'
    if (holds && !(denies && isPointing(words, groups, at))) return 'that-clause'
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
  const isClause =
    SUBCLAUSES.has(norm) &&
    hasVerb(groups, at) &&
    !((apart || isGerund(words[at + 1])) && isSetting(words, at))
  const opensGerund = lemma === 'say' && groups[index]?.last === at - 1 && isGerund(words[at])
  return isClause || isBareClause(words, groups, index + 1, at, opensGerund) ? 'bare-clause' : null
}

/** "…, Lind said | while visiting the yard", "cries for him | while they sleep": when it was said; no comma closes it. */
function isSetting(words: readonly Token[], at: number): boolean {
  const end = at + MAX_CONTENT_WORDS
  for (let i = at; i < words.length && i < end; i++) if (words[i]?.norm === ',') return false
  return true
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

/** "disputed | that |, saying the boat was safe": asked of no verb that seldom has "that" for its object */
function isPointing(words: readonly Token[], groups: readonly VerbGroup[], that: number): boolean {
  if (words[that + 1]?.norm !== ',') return false
  const next = groups.find(({ first }) => first === that + 2)
  return next?.form === 'gerund' && next.verb !== null && next.verb.takes.has('clause')
}

const behindComma = (words: readonly Token[], from: number): number => {
  for (let i = from + 1; i < from + MAX_ASIDE; i++) if (words[i]?.norm === ',') return i + 1
  return -1
}

/** "said | leaving early was a mistake" */
export const isGerund = (word: Token | undefined): boolean => word?.norm.endsWith('ing') === true

const hasVerb = (groups: readonly VerbGroup[], from: number): boolean => (groups.at(-1)?.first ?? -1) >= from
