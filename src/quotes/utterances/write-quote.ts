import { flatMap } from '../../document/flat-map.js'
import type { ArticleDocument, QuotedSpan, Span } from '../../document/types.js'
import { documentNouns } from '../../lexicon/source-nouns.js'
import type { Attribution } from '../attributions/attribution.js'
import { isStar, type Passage, quotedAt } from '../passages/passage.js'
import { headOf, textSpan } from '../passages/word-span.js'
import { guessInfinitive } from '../phrases/guess-infinitive.js'
import type { Subject } from '../phrases/subject.js'
import { type RuleId, rules } from '../rules.js'
import { speakersOfParty } from '../speakers/find-earlier-speakers.js'
import { findLaterAnonymity } from '../speakers/find-later-anonymity.js'
import { resolveLabel, resolveSpeakers } from '../speakers/resolve-speakers.js'
import type { SpeakerHistory } from '../speakers/speaker-history.js'
import type { Cue, Quote, QuoteKind, Speaker } from '../types.js'
import type { Utterance } from './utterance.js'

/** Fragments of content with what of them stands in quotation marks. */
interface Fragment extends Span {
  readonly kind: QuoteKind
}

/** A quote without its id; its parent is still the draft around it. */
export interface QuoteDraft extends Omit<Quote, 'id' | 'parent'> {
  readonly parent: QuoteDraft | null
}

/** Rules that give words as they were said, with or without marks. */
const VERBATIM: ReadonlySet<RuleId> = new Set(['turn', 'block-quotation'])

/** Writes an utterance as users get it; what it tells of speakers is kept for the quotes behind it. */
export function writeQuote(
  document: ArticleDocument,
  passages: readonly Passage[],
  history: SpeakerHistory,
  utterance: Utterance,
): QuoteDraft | null {
  const { lead, further } = utterance
  const passage = passages[lead.passage]
  if (passage === undefined) return null
  const fragments = flatMap(lead.content, ({ start, end }) => readFragments(document, passage, start, end))
  for (const index of further) {
    const next = passages[index]
    if (next !== undefined) fragments.push(...readFragments(document, next, 0, next.words.length))
  }
  if (fragments.length === 0) return null
  if (fragments.length > 1) fragments.sort((a, b) => a.start - b.start)
  const spans = fragments.map(({ start, end, text }) => ({ start, end, text }))
  const speakers = findSpeakers(passages, history, passage, lead)
  if (speakers.length > 0) remember(history, passage, lead, speakers)
  const { reason, confidence } = rules[utterance.rule]
  return {
    kind: VERBATIM.has(utterance.rule) ? 'direct' : kindOf(fragments),
    text: spans.map((span) => span.text).join(' '),
    spans,
    speakers,
    cue: readCue(document.text, passage, lead.cue),
    medium: lead.medium === null ? null : textSpan(document.text, passage.words, lead.medium),
    addressee: lead.addressee === null ? null : textSpan(document.text, passage.words, lead.addressee),
    block:
      lead.content.length > 0
        ? passage.block
        : (passages[further[0] ?? lead.passage]?.block ?? passage.block),
    parent: null,
    confidence,
    evidence: { rule: utterance.rule, reason },
  }
}

function findSpeakers(
  passages: readonly Passage[],
  history: SpeakerHistory,
  passage: Passage,
  lead: Attribution,
): readonly Speaker[] {
  const { label, party, speaker, speakerPassage, antecedent } = lead
  if (label !== undefined) return [resolveLabel(history, label)]
  if (party !== undefined) return speakersOfParty(history, party, null)
  if (speaker === null) return []
  const before = passages[lead.passage - 1]
  if (antecedent === undefined || before === undefined) {
    const at = speakerPassage ?? lead.passage
    const found = resolveSpeakers(history, passages[at] ?? passage, speaker)
    return found.map((each) => withLaterGround(passages, history, at, speaker, each))
  }
  const mention = textSpan(history.text, passage.words, speaker)
  return resolveSpeakers(history, before, antecedent).map((found) => ({ ...found, mention }))
}

/** "An official said no. | The official was not authorized to speak. |": a later sentence keeps the source unnamed. */
function withLaterGround(
  passages: readonly Passage[],
  history: SpeakerHistory,
  at: number,
  subject: Subject,
  speaker: Speaker,
): Speaker {
  const words = passages[at]?.words ?? []
  if (!speaker.anonymous || speaker.anonymityGround !== null) return speaker
  const noun = headOf(words, subject)?.norm ?? ''
  const later = findLaterAnonymity(history, passages, at, noun)
  if (later === null) return speaker
  const ground = later.ground === null ? null : textSpan(history.text, later.passage.words, later.ground)
  return { ...speaker, anonymityGround: ground }
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it'])

/** "Lane and Reyes warned | in an open letter": the statement speaks for both from now on. */
function remember(
  history: SpeakerHistory,
  { words }: Passage,
  lead: Utterance['lead'],
  speakers: readonly Speaker[],
): void {
  // "they said", of nobody who is known: who spoke before is still in mind
  if (speakers.some(({ entity, name }) => entity !== null || !PRONOUNS.has(name.toLowerCase())))
    history.last = speakers
  if (lead.medium === null) return
  for (let i = lead.medium.start; i < lead.medium.end; i++) {
    const noun = words[i]?.norm ?? ''
    if (documentNouns.has(noun)) history.issuers.set(noun, speakers)
  }
}

function readCue(article: string, passage: Passage, cue: Utterance['lead']['cue']): Cue | null {
  if (cue === null) return null
  const span = textSpan(article, passage.words, cue)
  if (span === null) return null
  const { start, end } = span
  return {
    start,
    end,
    text: span.text,
    lemma: cue.lemma ?? guessInfinitive(passage.words[cue.end - 1]?.norm ?? ''),
    class: cue.verb?.class ?? 'neutral',
    tense: cue.tense,
    negated: cue.negated,
  }
}

/** A run wholly in marks gives what is between them; any other run is given as it stands, marks included. */
function readFragments(
  document: ArticleDocument,
  passage: Passage,
  from: number,
  to: number,
): readonly Fragment[] {
  let start = from
  let end = to
  while (isStar(passage.words[start])) start++
  while (end > start && isStar(passage.words[end - 1])) end--
  const marked: QuotedSpan[] = []
  let plain = false
  for (let i = start; i < end; i++) {
    const quoted = quotedAt(document.quoted, passage, i)
    if (quoted !== undefined) marked.push(quoted)
    else if (passage.words[i]?.pos !== 'PUNCT') plain = true
  }
  if (!plain && marked.length > 0) return trimAll(document.text, marked)
  const span = textSpan(document.text, passage.words, { start, end })
  return span === null
    ? []
    : [fragmentOf(span, marked.some((quoted) => !isScare(document.text, quoted)) ? 'mixed' : 'indirect')]
}

function trimAll(text: string, marked: readonly QuotedSpan[]): readonly Fragment[] {
  const fragments: Fragment[] = []
  for (const { inner } of marked) {
    const fragment = trimInner(text, inner)
    if (fragment.end > fragment.start) fragments.push(fragment)
  }
  return fragments
}

/** The comma before the tag is the newspaper's, not the speaker's: “We will win,” she said. */
function trimInner(text: string, inner: Span): Fragment {
  let { start, end } = inner
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && (text[end - 1] === ',' || text.charCodeAt(end - 1) <= 32)) end--
  return { start, end, text: text.slice(start, end), kind: 'direct' }
}

const fragmentOf = ({ start, end, text }: Span, kind: QuoteKind): Fragment => ({ start, end, text, kind })

/** “green” in "“green” harbor cranes": one marked word before its noun is a term, not speech. */
function isScare(text: string, quoted: QuotedSpan): boolean {
  return (
    !/\s/.test(quoted.inner.text) &&
    /^ \p{Ll}/u.test(text.slice(quoted.end, quoted.end + 2)) &&
    !/^ (?:and|or|of|in|on|at|for|to|as|by|with|but)\b/.test(text.slice(quoted.end, quoted.end + 6))
  )
}

function kindOf(fragments: readonly Fragment[]): QuoteKind {
  if (fragments.every(({ kind }) => kind === 'direct')) return 'direct'
  return fragments.every(({ kind }) => kind === 'indirect') ? 'indirect' : 'mixed'
}
