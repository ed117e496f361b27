import type { ArticleDocument, QuotedSpan, Span } from '../document/types.js'
import type { Utterance } from './carry-over.js'
import type { Passage } from './passage.js'
import { resolveSpeakers, type SpeakerLookup, textSpan } from './resolve-speakers.js'
import { rules } from './rules.js'
import type { Cue, Quote, QuoteKind } from './types.js'

/** Fragments of content with what of them stands in quotation marks. */
interface Fragment extends Span {
  readonly kind: QuoteKind
}

/** A quote as users get it, without its id and its place among nested quotes. */
export function writeQuote(
  document: ArticleDocument,
  passages: readonly Passage[],
  lookup: SpeakerLookup,
  utterance: Utterance,
): Omit<Quote, 'id'> | null {
  const { lead, further } = utterance
  const passage = passages[lead.passage]
  if (passage === undefined) return null
  const fragments = lead.content.flatMap(({ start, end }) => readFragments(document, passage, start, end))
  for (const index of further) {
    const next = passages[index]
    if (next !== undefined) fragments.push(...readFragments(document, next, 0, next.words.length))
  }
  if (fragments.length === 0) return null
  fragments.sort((a, b) => a.start - b.start)
  const spans = fragments.map(({ start, end, text }) => ({ start, end, text }))
  const { reason, confidence } = rules[utterance.rule]
  return {
    kind: kindOf(fragments),
    text: spans.map((span) => span.text).join(' '),
    spans,
    speakers: lead.speaker === null ? [] : resolveSpeakers(lookup, passage.words, lead.speaker),
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

function readCue(text: string, passage: Passage, cue: Utterance['lead']['cue']): Cue | null {
  if (cue === null) return null
  const span = textSpan(text, passage.words, cue)
  if (span === null) return null
  return {
    ...span,
    lemma: cue.lemma ?? passage.words[cue.end - 1]?.norm ?? '',
    class: cue.verb?.class ?? 'neutral',
    tense: cue.tense,
    negated: cue.negated,
  }
}

/** A run wholly in marks gives what is between them; any other run is given as it stands, marks included. */
function readFragments(
  document: ArticleDocument,
  passage: Passage,
  start: number,
  end: number,
): readonly Fragment[] {
  const marked: QuotedSpan[] = []
  let plain = false
  for (let i = start; i < end; i++) {
    const mark = passage.marked[i] ?? -1
    const quoted = document.quoted[mark]
    if (quoted !== undefined) marked.push(quoted)
    else if (passage.words[i]?.pos !== 'PUNCT') plain = true
  }
  if (!plain && marked.length > 0)
    return marked
      .map((quoted) => ({ ...trimInner(document.text, quoted.inner), kind: 'direct' as const }))
      .filter((f) => f.end > f.start)
  const span = textSpan(document.text, passage.words, { start, end })
  return span === null
    ? []
    : [{ ...span, kind: marked.some((m) => !isScare(document.text, m)) ? 'mixed' : 'indirect' }]
}

/** The comma before the tag is the newspaper's, not the speaker's: “We will win,” she said. */
function trimInner(text: string, inner: Span): Span {
  let { start, end } = inner
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && (text[end - 1] === ',' || text.charCodeAt(end - 1) <= 32)) end--
  return { start, end, text: text.slice(start, end) }
}

/** “smart” in "“smart” border technology": one marked word before its noun is a term, not speech. */
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
