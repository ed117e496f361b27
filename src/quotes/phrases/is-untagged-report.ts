import type { Token } from '../../document/types.js'
import { relativePronouns } from '../../lexicon/cue-words.js'
import { documentNouns } from '../../lexicon/source-nouns.js'
import { MARKED } from '../passages/passage.js'
import { isNominal, isTimeWord } from './noun-phrase.js'
import { endOfVote } from './read-adjuncts.js'
import { type SpeechVerbForm, speechVerbForms, type VerbForm } from './speech-verb.js'

/** Forms that are verbs whatever the tagger says. */
export const ALWAYS_VERBS: ReadonlySet<string> = new Set([
  'said',
  'says',
  'told',
  'added',
  'adds',
  'tells',
  'wrote',
  'tweeted',
])

/** Words of a subject that is one noun phrase. */
const MAX_SUBJECT = 6
/** Words of a subject with its apposition. */
const MAX_ASIDE = 24

/** "alleged | that", "…,” Quill | notes.": the tagger takes some verbs of saying for adjectives and nouns. */
export function isUntaggedReport(words: readonly Token[], at: number): boolean {
  const word = words[at]
  if (word === undefined || at === 0) return false
  const form = speechVerbForms.get(word.norm)
  if (form === undefined) return false
  const parted = words[at - 1]?.norm === ','
  // "Lind hit back, | branding | the pledge “worthless”", "a letter | warning | that"
  if (form.form === 'gerund')
    return parted
      ? /^(?:DET|PRON|PROPN)$/.test(words[at + 1]?.pos ?? '') ||
          words[endOfVote(words, at + 1)]?.norm === 'that'
      : words[at + 1]?.norm === 'that' && documentNouns.has(words[at - 1]?.norm ?? '')
  if (isInverted(words, at, form.form) || closesSentence(words, at, form)) return true
  // “…,” the miners | state | in a letter
  if (form.plain?.takes.has('clause') === true && closesTag(words, at, form.form)) return true
  if (form.form === 'base') {
    if (words[at + 1]?.pos === 'AUX') return isInRelative(words, at)
    // "Analysts at Lind & Co, a Leeds broker, | estimate | that"
    return words[at + 1]?.norm === 'that' && (parted ? closesAside(words, at - 1) : closesPlural(words, at))
  }
  return (form.form === 'past' || form.form === 'present') && isUntaggedFinite(words, at, word, form)
}

/** The same of past and present: "the website | states | that". */
function isUntaggedFinite(words: readonly Token[], at: number, word: Token, form: SpeechVerbForm): boolean {
  const parted = words[at - 1]?.norm === ','
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
      (parted && (word.pos === 'ADJ' || closesAside(words, at - 1))) ||
      (word.pos === 'ADJ' && isNominal(words[at - 1]))
    )
  // "She sat down and | whispers |, “…”"
  if (words[at - 1]?.pos === 'CCONJ' && behind?.norm === ',' && words[at + 2]?.norm === MARKED) return true
  return (
    named &&
    (behind === undefined ||
      behind.pos === 'PUNCT' ||
      behind.norm === MARKED ||
      form.withParticle.has(behind.norm))
  )
}

/** "a tax which | campaigners | say | would cost jobs" */
const isInRelative = (words: readonly Token[], at: number): boolean =>
  words[at - 1]?.norm.endsWith('s') === true &&
  (relativePronouns.has(words[at - 2]?.norm ?? '') || relativePronouns.has(words[at - 3]?.norm ?? ''))

const CLOSING = new Set<Token['pos']>(['PUNCT', 'ADP', 'ADV'])

/** “…,” | notes | Nora Quill */
function isInverted(words: readonly Token[], at: number, form: VerbForm): boolean {
  if ((form !== 'present' && form !== 'past') || words[at + 1]?.pos !== 'PROPN') return false
  const quoted = words[at - 1]?.norm === ',' ? words[at - 2] : words[at - 1]
  return quoted?.norm === MARKED && (quoted !== words[at - 1] || /,["”’'»]+$/u.test(quoted.text))
}

/** "The plant was cleaned, | reports | Ann Lind.": nothing but a name stands between the word and the full stop. */
function closesSentence(words: readonly Token[], at: number, { form, plain }: SpeechVerbForm): boolean {
  if (form !== 'present' || words[at - 1]?.norm !== ',' || plain?.takes.has('clause') !== true) return false
  let end = at + 1
  while (words[end]?.pos === 'PROPN' || words[end]?.norm === 'the') end++
  return words[end - 1]?.pos === 'PROPN' && (words[end] === undefined || words[end]?.norm === '.')
}

/** A quotation and a noun phrase stand before the word, which agrees with it, and no verb behind. */
function closesTag(words: readonly Token[], at: number, form: VerbForm): boolean {
  const behind = words[at + 1]
  if (behind !== undefined && !CLOSING.has(behind.pos) && !isTimeWord(behind)) return false
  const plural = words[at - 1]?.norm.endsWith('s') === true
  if (form === 'base' ? !plural : form !== 'present') return false
  for (let i = at - 1; i >= 0 && i >= at - MAX_SUBJECT; i--) {
    if (words[i]?.norm === MARKED) return i < at - 1 && /,["”’'»]+$/u.test(words[i]?.text ?? '')
    // "rents fell, | researchers | report today"
    if (words[i]?.norm === ',')
      return i === at - 2 && i > MAX_SUBJECT && form === 'base' && words[at - 1]?.pos === 'NOUN'
    if (!isNominal(words[i]) && words[i]?.pos !== 'ADP' && words[i]?.norm !== '-') return false
  }
  return false
}

/** "The Harbor Fund, | a Leeds think tank |, estimates that": a subject that opens the sentence, and an aside behind it. */
function closesAside(words: readonly Token[], comma: number): boolean {
  for (let i = 0; i < comma && i < MAX_ASIDE; i++) {
    if (words[i]?.norm === ',') return true
    if (!isNominal(words[i]) && words[i]?.pos !== 'ADP') return false
  }
  return false
}

/** "| Analysts | at Lind & Co estimate that", "The authors | note | that": a plural and what belongs to it open the sentence. */
function closesPlural(words: readonly Token[], at: number): boolean {
  let plural = false
  for (let i = 0; i < at && i < MAX_ASIDE; i++) {
    const word = words[i]
    if (word?.pos === 'ADP') plural ||= words[i - 1]?.norm.endsWith('s') === true
    else if (!isNominal(word)) return false
  }
  const last = words[at - 1]
  plural ||= last?.norm.endsWith('s') === true
  return plural && (last?.pos === 'NOUN' || last?.pos === 'PROPN')
}

/** Nothing but a noun phrase that opens the sentence stands before a word. */
function isSubject(words: readonly Token[], before: number): boolean {
  if (words[0]?.pos !== 'DET' || before > MAX_SUBJECT) return false
  for (let i = 0; i < before; i++) if (!isNominal(words[i])) return false
  return true
}
