import { flatMap } from '../document/flat-map.js'
import type { ArticleDocument, Token } from '../document/types.js'
import type { Entity } from '../entities/types.js'
import type { NameMention } from '../mentions/names/types.js'
import { findAttributions } from './attributions/find-attributions.js'
import { findInterview } from './passages/find-interview.js'
import { findTurns, type NameTest } from './passages/find-turns.js'
import { indexMentions } from './passages/index-mentions.js'
import type { Passage } from './passages/passage.js'
import { readPassages } from './passages/read-passages.js'
import { headOf } from './passages/word-span.js'
import { findVerbGroups, type VerbGroup } from './phrases/find-verb-groups.js'
import { findTopic } from './phrases/is-finding.js'
import { tagWords } from './phrases/tag-words.js'
import { findIssuedPapers, type IssuedPaper } from './speakers/find-issued-papers.js'
import { findSourceBefore } from './speakers/find-source-before.js'
import { resolveSpeakers } from './speakers/resolve-speakers.js'
import type { SpeakerHistory } from './speakers/speaker-history.js'
import type { Quote } from './types.js'
import { carryOver } from './utterances/carry-over.js'
import { findNestedQuotes } from './utterances/find-nested-quotes.js'
import type { Utterance } from './utterances/utterance.js'
import { type QuoteDraft, writeQuote } from './utterances/write-quote.js'

/** What the quotes stage reads. */
export interface QuoteInputs {
  readonly document: ArticleDocument
  readonly names: readonly NameMention[]
  readonly entities: readonly Entity[]
}

/** Finds who said what. */
export function findQuotes({ document, names, entities }: QuoteInputs): readonly Quote[] {
  const tokens = tagWords(document.tokens, names)
  const passages = readPassages(document, tokens)
  const isName = testNames(names)
  const { utterances, papers } = readUtterances(document, passages, isName)
  const history: SpeakerHistory = {
    text: document.text,
    mentions: indexMentions(entities),
    issuers: new Map(),
    unnamed: new Map(),
    anonymity: new Map(),
    last: [],
  }
  const drafts = resolveUtterances(document, passages, utterances, papers, history)
  drafts.push(...findNestedQuotes(document, tokens, drafts, history))
  drafts.sort(inTextOrder)
  return numberQuotes(drafts)
}

/** Reads every passage and joins what belongs to one utterance. */
function readUtterances(document: ArticleDocument, passages: readonly Passage[], isName: NameTest) {
  const groups = readVerbGroups(passages)
  const turns = findTurns(passages, isName)
  const parties = findInterview(passages)
  const attributions = passages.map((passage, index) =>
    findAttributions({
      party: parties.get(index) ?? null,
      index,
      passage,
      words: passage.words,
      groups: groups[index] ?? [],
      taken: new Uint8Array(passage.words.length),
      turn: turns.get(index) ?? null,
    }).map((attribution) => {
      const antecedent = findSourceBefore(passages, groups, attribution)
      return antecedent === null ? attribution : { ...attribution, antecedent }
    }),
  )
  return {
    utterances: carryOver({ passages, groups, attributions, quoted: document.quoted }),
    papers: flatMap(passages, (passage, index) => findIssuedPapers(passage, groups[index] ?? [], index)),
  }
}

/** The verbs of every passage; what one speaks of is known to the next: "A study … It found that …". */
function readVerbGroups(passages: readonly Passage[]): readonly (readonly VerbGroup[])[] {
  const groups: (readonly VerbGroup[])[] = []
  let before: Passage | null = null
  let topic: string | null = null
  for (const passage of passages) {
    const opensWithIt = passage.words[0]?.norm === 'it' && before?.paragraph === passage.paragraph
    if (!opensWithIt || before === null) topic = null
    else topic = nounOfTopic(before, groups.at(-1) ?? [], topic)
    groups.push(findVerbGroups(passage, topic))
    before = passage
  }
  return groups
}

/** "report" of "The report came late", and of "It was read" behind that. */
function nounOfTopic(
  { words }: Passage,
  groups: readonly VerbGroup[],
  earlier: string | null,
): string | null {
  const subject = findTopic(words, groups)
  const noun = subject === null ? null : (headOf(words, subject)?.norm ?? null)
  return noun === 'it' ? earlier : noun
}

/** Names the speakers in text order, so that a paper or a pronoun may stand for those named before. */
function resolveUtterances(
  document: ArticleDocument,
  passages: readonly Passage[],
  utterances: readonly Utterance[],
  papers: readonly IssuedPaper[],
  history: SpeakerHistory,
): QuoteDraft[] {
  const drafts: QuoteDraft[] = []
  let nextPaper = 0
  for (const utterance of utterances) {
    for (
      let paper = papers[nextPaper];
      paper !== undefined && paper.passage < utterance.lead.passage;
      paper = papers[++nextPaper]
    ) {
      const passage = passages[paper.passage]
      if (passage !== undefined)
        history.issuers.set(paper.noun, resolveSpeakers(history, passage, paper.issuer))
    }
    const draft = writeQuote(document, passages, history, utterance)
    if (draft !== null) drafts.push(draft)
  }
  return drafts
}

const inTextOrder = (a: QuoteDraft, b: QuoteDraft): number =>
  (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) ||
  (b.spans.at(-1)?.end ?? 0) - (a.spans.at(-1)?.end ?? 0)

function numberQuotes(drafts: readonly QuoteDraft[]): readonly Quote[] {
  const ids = new Map(drafts.map((draft, i) => [draft, `q${i + 1}`]))
  return drafts.map((draft) => {
    const { kind, text, spans, speakers, cue, medium, addressee, block, confidence, evidence } = draft
    const parent = draft.parent === null ? null : (ids.get(draft.parent) ?? null)
    const id = ids.get(draft) ?? ''
    return { kind, text, spans, speakers, cue, medium, addressee, block, parent, confidence, evidence, id }
  })
}

/** A name of a person or organisation from its first word to its last. */
function testNames(names: readonly NameMention[]): (first: Token, last: Token) => boolean {
  const ends = new Map<number, NameMention>()
  for (const name of names)
    if (name.type !== 'place' && name.type !== 'event' && name.type !== 'work') ends.set(name.end, name)
  return (first, last) =>
    ends.has(last.end) && (ends.get(last.end)?.start ?? 0) <= last.start && first.pos === 'PROPN'
}
