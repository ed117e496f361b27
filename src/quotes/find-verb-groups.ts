import type { Token } from '../document/types.js'
import { modals, negations } from '../lexicon/cue-words.js'
import { isNominal } from './noun-phrase.js'
import { MARKED, type Passage } from './passage.js'
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

/** Words of a subject that is one noun phrase. */
const MAX_SUBJECT = 6
const MODALS = new Set(modals)
const NEGATIONS = new Set(negations)
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
const PAST = new Set(['was', 'were', 'had', 'did', 'has', 'have', "'ve", 'been'])
const FUTURE = new Set(['will', "'ll", 'shall', 'wo'])
/** Forms that are verbs whatever the tagger says. */
const ALWAYS_VERBS = new Set(['said', 'says', 'told', 'added', 'adds', 'tells', 'wrote', 'tweeted'])

/** Finds the verb groups of a passage, in order, outside quotation marks. */
export function findVerbGroups({ words }: Passage): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = 0; i < words.length; i++) {
    const main = findMainVerb(words, i)
    if (main === -1) continue
    const group = readGroup(words, i, main)
    groups.push(group)
    i = group.last
  }
  return groups
}

/** "alleged | that", "…,” Quill | notes.": the tagger takes some verbs of saying for adjectives and nouns. */
function isUntaggedReport(words: readonly Token[], at: number): boolean {
  const word = words[at]
  if (word === undefined || at === 0) return false
  const form = speechVerbForms.get(word.norm)
  if (form === undefined) return false
  const parted = words[at - 1]?.norm === ','
  // "Lind hit back, | branding | the pledge “worthless”"
  if (form.form === 'gerund') return parted && /^(?:DET|PRON|PROPN)$/.test(words[at + 1]?.pos ?? '')
  // “…,” the miners | state | in a letter
  if (form.plain?.takes.has('clause') === true && closesTag(words, at, form.form)) return true
  if (form.form !== 'past' && form.form !== 'present') return false
  // “…,” his sister, Rita, | mutters | from the kitchen
  if (parted && words[at - 2]?.pos === 'PROPN' && words[0]?.norm === MARKED) return true
  if (ALWAYS_VERBS.has(word.norm)) return true
  const behind = words[at + 1]
  const named = words[at - 1]?.pos === 'PROPN' || words[at - 1]?.pos === 'PRON'
  // “…,” Quill | fumes | on Monday
  if (named && words[at - 2]?.norm === MARKED && words[at - 1]?.norm !== 'who') return true
  if (behind?.norm === ':') return isNominal(words[at - 1])
  // "the poster claims “…”", but not "in the poster claims “…”"
  if (behind?.norm === MARKED && words[at - 1]?.pos === 'NOUN')
    return form.form === 'present' && isSubject(words, at)
  // "the website states that", but not "the reasons that"
  if (behind?.norm === 'that')
    return (
      named ||
      words[at - 1]?.pos === 'NOUN' ||
      words[at - 1]?.norm === 'which' ||
      (words[at - 1]?.norm === ',' && word.pos === 'ADJ') ||
      (word.pos === 'ADJ' && isNominal(words[at - 1]))
    )
  return (
    named &&
    (behind === undefined ||
      behind.pos === 'PUNCT' ||
      behind.norm === MARKED ||
      form.withParticle.has(behind.norm))
  )
}

/** A quotation and a noun phrase stand before the word, which agrees with it, and no verb behind. */
function closesTag(words: readonly Token[], at: number, form: VerbForm): boolean {
  const behind = words[at + 1]
  if (behind !== undefined && behind.pos !== 'PUNCT' && behind.pos !== 'ADP' && behind.pos !== 'ADV')
    return false
  const plural = words[at - 1]?.norm.endsWith('s') === true
  if (form === 'base' ? !plural : form !== 'present') return false
  for (let i = at - 1; i >= 0 && i >= at - MAX_SUBJECT; i--) {
    if (words[i]?.norm === MARKED) return i < at - 1 && /,["”’'»]+$/u.test(words[i]?.text ?? '')
    if (!isNominal(words[i]) && words[i]?.pos !== 'ADP' && words[i]?.norm !== '-') return false
  }
  return false
}

/** Nothing but a noun phrase that opens the sentence stands before a word. */
function isSubject(words: readonly Token[], before: number): boolean {
  if (words[0]?.pos !== 'DET' || before > MAX_SUBJECT) return false
  for (let i = 0; i < before; i++) if (!isNominal(words[i])) return false
  return true
}

/** "He | 's claiming": the tagger takes the verb for a possessive. */
const isClitic = (words: readonly Token[], at: number): boolean =>
  words[at]?.norm === "'s" && words[at - 1]?.pos === 'PRON' && words[at + 1]?.pos === 'VERB'

const isVerb = (word: Token | undefined): boolean =>
  word !== undefined && (word.pos === 'VERB' || ALWAYS_VERBS.has(word.norm))
const isAuxiliary = (word: Token | undefined): boolean =>
  word !== undefined && (word.pos === 'AUX' || MODALS.has(word.norm))
const isInside = (word: Token | undefined): boolean =>
  word !== undefined && (word.pos === 'ADV' || word.pos === 'PART' || NEGATIONS.has(word.norm))

/** The main verb of the group that begins at a word, or -1 where none begins there. */
function findMainVerb(words: readonly Token[], from: number): number {
  const word = words[from]
  const infinitive = word?.norm === 'to' && word.pos !== 'ADP'
  switch (word?.pos) {
    case 'VERB':
      // "so-called", "the following comment"
      return words[from - 1]?.norm === '-' || words[from - 1]?.norm === 'following' ? -1 : from
    case 'NOUN':
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
    negated ||= NEGATIONS.has(norm)
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

/** "When | asked | why", "Lind, | asked | about the delay, said": the one who was asked answers. */
const isAskedAside = (words: readonly Token[], at: number): boolean => {
  if (words[at]?.norm !== 'asked' && words[at]?.norm !== 'pressed') return false
  const before = words[at - 1]
  if (before === undefined || before.norm === 'when') return true
  return before.norm === ',' && words[0]?.norm !== MARKED && !OPENING.has(words[at + 1]?.pos ?? 'PUNCT')
}

/** What opens the one who was asked: "“Why?” the lawyer, Lena Moss, asked | the witness |". */
const OPENING = new Set<Token['pos']>(['DET', 'PRON', 'PROPN', 'PUNCT'])

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
    if (MODALS.has(norm) || norm === 'to') return null
  }
  if (first === main && form === 'gerund') return null
  return form === 'past' || form === 'participle' ? 'past' : 'present'
}
