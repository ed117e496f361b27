import { isUpperAt } from '../../document/characters.js'
import type { Token } from '../../document/types.js'
import { modals, negations } from '../../lexicon/cue-words.js'
import type { Passage } from '../passages/passage.js'
import { isAskedAside } from './is-asked-aside.js'
import { isFinding } from './is-finding.js'
import { isParticiple } from './is-participle.js'
import { isSetPhrase } from './is-set-phrase.js'
import { isUntaggedReport } from './is-untagged-report.js'
import { isAuxiliary, isVerb } from './is-verb.js'
import { isTimeWord } from './noun-phrase.js'
import { type SpeechVerb, type SpeechVerbForm, speechVerbForms, type VerbForm } from './speech-verb.js'

/** A verb with its auxiliaries, negation and adverbs: "could not have said". Word indices of its passage. */
export interface VerbGroup {
  readonly first: number
  /** Last word, with a particle that belongs to the verb: "out" of "pointed out". */
  readonly last: number
  readonly main: number
  /** Null for a verb that is not known to report speech. */
  readonly verb: SpeechVerb | null
  readonly form: 'finite' | 'gerund' | 'infinitive'
  readonly tense: 'past' | 'present' | 'future' | null
  readonly negated: boolean
  /** "was told", "is described as". */
  readonly passive: boolean
}

const BE = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'s",
  "'re",
  "'m",
  'got',
  'gets',
  'get',
])
export const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had', "'ve"])
const SINCE = new Set(['since', 'long'])
const PAST = new Set(['was', 'were', 'had', 'did', 'has', 'have', "'ve", 'been'])
const FUTURE = new Set(['will', "'ll", 'shall', 'wo'])

/**
 * Finds the verb groups of a passage, in order, outside quotation marks.
 *
 * @param topic The noun of which the sentence before speaks, for which "it" may stand.
 */
export function findVerbGroups({ words }: Passage, topic: string | null = null): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = 0; i < words.length; i++) {
    const main = findMainVerb(words, i)
    if (main === -1) continue
    const group = readGroup(words, i, main)
    groups.push(group)
    if (isSetPhrase(words, group) || (group.verb?.ofFindings === true && !isFinding(words, groups, topic)))
      groups[groups.length - 1] = { ...group, verb: null }
    i = group.last
  }
  return groups
}

/** "He | 's claiming": the tagger takes the verb for a possessive. */
const isClitic = (words: readonly Token[], at: number): boolean =>
  words[at]?.norm === "'s" && words[at - 1]?.pos === 'PRON' && words[at + 1]?.pos === 'VERB'

/** "six | transits |", but not "EB-5 | requires |" or "the 12 | say |". */
const isCounted = (words: readonly Token[], at: number): boolean =>
  words[at - 1]?.pos === 'NUM' &&
  words[at - 2]?.norm !== '-' &&
  words[at]?.norm.endsWith('s') === true &&
  !speechVerbForms.has(words[at]?.norm ?? '')

/** "one Dover Bay | reporting | station": behind an article and a name, part of what the thing is called. */
function isOfName(words: readonly Token[], at: number): boolean {
  const behind = words[at + 1]
  if (words[at]?.norm.endsWith('ing') !== true || words[at - 1]?.pos !== 'PROPN') return false
  if (behind?.pos !== 'NOUN' || behind.norm.endsWith('s')) return false
  let opener = at - 1
  while (words[opener]?.pos === 'PROPN') opener--
  return /^(?:one|a|an|another|each)$/.test(words[opener]?.norm ?? '')
}

const isInside = (word: Token | undefined): boolean =>
  word !== undefined && (word.pos === 'ADV' || word.pos === 'PART' || negations.has(word.norm))

/** The main verb of the group that begins at a word, or -1 where none begins there. */
function findMainVerb(words: readonly Token[], from: number): number {
  const word = words[from]
  const infinitive = word?.norm === 'to' && word.pos !== 'ADP'
  switch (word?.pos) {
    case 'VERB':
      // "in | March | and January"
      if (isTimeWord(word) && isUpperAt(word.text, 0)) return -1
      // "six | transits | of the star"
      if (isCounted(words, from)) return -1
      if (isOfName(words, from)) return -1
      // "for these very | reasons |"
      if (words[from - 1]?.norm === 'very') return -1
      // "the | recommended | limit"
      if (isParticiple(words, from)) return -1
      // "so-called", "the following comment"
      return words[from - 1]?.norm === '-' || words[from - 1]?.norm === 'following' ? -1 : from
    case 'NOUN':
      // "Some | will | say"
      if (modals.has(word.norm) && speechVerbForms.get(words[from + 1]?.norm ?? '')?.form === 'base')
        return from + 1
      return isUntaggedReport(words, from) ? from : -1
    case 'ADJ':
      return isUntaggedReport(words, from) ? from : -1
    case 'PUNCT':
    case 'DET':
    case 'ADP':
    case 'CCONJ':
      return -1
    default:
      if (isVerb(word)) return from
      if (!isAuxiliary(word) && !infinitive && !isClitic(words, from)) return -1
  }
  let last = infinitive ? -1 : from
  for (let i = from + 1; i < words.length && i <= from + 8; i++) {
    if (isVerb(words[i])) return i
    if (isAuxiliary(words[i])) last = i
    // "has | since | said", "have | long | argued"
    else if (HAVE.has(words[i - 1]?.norm ?? '') && SINCE.has(words[i]?.norm ?? '')) continue
    else if (!isInside(words[i]) || words[i]?.norm === 'to') break
  }
  return last
}

function readGroup(words: readonly Token[], first: number, main: number): VerbGroup {
  const known = speechVerbForms.get(words[main]?.norm ?? '')
  const form = known?.form ?? guessForm(words[main]?.norm ?? '')
  let negated = false
  let be = false
  for (let i = first; i < main; i++) {
    const norm = words[i]?.norm ?? ''
    negated ||= negations.has(norm)
    be ||= BE.has(norm)
  }
  const { verb, last } = readParticle(words, main, known)
  const passive =
    (be && form !== 'gerund' && form !== 'base' && form !== 'present') || isAskedAside(words, main)
  return {
    first,
    last,
    main,
    verb,
    negated,
    passive,
    form:
      words[first]?.norm === 'to' ? 'infinitive' : form === 'gerund' && first === main ? 'gerund' : 'finite',
    tense: readTense(words, first, main, form),
  }
}

function readParticle(
  words: readonly Token[],
  main: number,
  known: SpeechVerbForm | undefined,
): { verb: SpeechVerb | null; last: number } {
  if (known === undefined) return { verb: null, last: main }
  const particle = known.withParticle.get(words[main + 1]?.norm ?? '')
  return particle === undefined ? { verb: known.plain, last: main } : { verb: particle, last: main + 1 }
}

function guessForm(norm: string): VerbForm {
  if (norm.endsWith('ing')) return 'gerund'
  if (norm.endsWith('ed') || norm.endsWith('en')) return 'past'
  return norm.endsWith('s') ? 'present' : 'base'
}

function readTense(words: readonly Token[], first: number, main: number, form: VerbForm): VerbGroup['tense'] {
  for (let i = first; i < main; i++) {
    const norm = words[i]?.norm ?? ''
    if (FUTURE.has(norm)) return 'future'
    if (PAST.has(norm)) return 'past'
    if (modals.has(norm) || norm === 'to') return null
  }
  if (first === main && form === 'gerund') return null
  return form === 'past' || form === 'participle' ? 'past' : 'present'
}
