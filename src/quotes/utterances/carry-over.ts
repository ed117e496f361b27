import type { Attribution } from '../attributions/attribution.js'
import { isCrosshead, quotesInDouble } from '../passages/is-crosshead.js'
import { markOf, type Passage } from '../passages/passage.js'
import { namesAgent } from '../phrases/subject.js'
import type { RuleId } from '../rules.js'
import { alternated, asks, isAnswer } from './alternate-speakers.js'
import { paraphrased, unattributed, withoutSource } from './lead-bare-quotation.js'
import { dashed, labelledTurn, signed } from './lead-signed-quotation.js'
import { readBlockQuotation } from './read-block-quotation.js'
import { type Draft, isContinued, latestOf, MAX_AHEAD, type Readings, type Utterance } from './utterance.js'

/** Rules that give a speaker the rest of a paragraph. */
const WHOLE: ReadonlySet<RuleId> = new Set(['turn', 'block-quotation'])

/**
 * Gives sentences that stand wholly in quotation marks to their speaker: the one before (“…,” she said. |
 * “…”), the one of a tag that follows in the paragraph, or the name behind a dash.
 */
export function carryOver(readings: Readings): readonly Utterance[] {
  const { passages, attributions } = readings
  const doubled = quotesInDouble(readings.quoted)
  const drafts: Draft[] = []
  let last: Draft | null = null
  let pending: number[] = []
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i]
    if (passage === undefined || isCrosshead(passages, readings.quoted, i, doubled)) continue
    if (last !== null && WHOLE.has(last.rule) && passages[latestOf(last)]?.paragraph === passage.paragraph) {
      last.further.push(i)
      continue
    }
    // the signature of a pull quote
    if (last?.lead.label !== undefined && last.lead.passage === i) continue
    const block = readBlockQuotation(readings, i)
    if (block !== null) {
      drafts.push(block)
      last = block
      pending = []
      continue
    }
    const found = attributions[i] ?? []
    if (last !== null && goesOn(readings, last, i, found)) {
      last.further.push(i)
      continue
    }
    const leads = readLeads(found, last, pending)
    if (leads.length > 0) {
      drafts.push(...leads)
      last = mainOf(leads)
      pending = []
    }
    if (!passage.onlyMarked && !opensWithLooseMark(readings, i)) continue
    const labelled = labelledTurn(readings, i)
    if (labelled === null && isTaggedLater(readings, last, i)) {
      pending.push(i)
      continue
    }
    const next: Draft = labelled ?? leadQuotation(readings, drafts, last, i)
    if (next !== last) drafts.push(next)
    last = next
  }
  return drafts
}

/** What a sentence says that somebody said; quotations that wait for a tag are of the first. */
function readLeads(found: readonly Attribution[], last: Draft | null, pending: number[]): readonly Draft[] {
  return found.filter(isSaid).map((lead, n) => ({
    lead: withSpeakerBefore(lead, last),
    further: n === 0 ? pending : [],
    rule: lead.rule,
  }))
}

/** Whose a quotation without a tag is: of the one who spoke last, which goes on with it, or a new one. */
function leadQuotation(
  readings: Readings,
  drafts: readonly Draft[],
  last: Draft | null,
  index: number,
): Draft {
  const named =
    dashed(readings, index) ??
    signed(readings, index) ??
    (last === null ? null : alternated(readings, drafts, last, index))
  if (named !== null) return named
  if (last !== null && isAnswer(readings, last, index)) return withoutSource(readings.passages, index)
  if (last !== null && belongsTo(readings, last, index)) {
    last.further.push(index)
    return last
  }
  return paraphrased(readings, index, last) ?? unattributed(readings, last, index)
}

/** "Lind said it was late. | Adding: “Go home.”": a sentence without a subject has that of the one before. */
function withSpeakerBefore(lead: Attribution, last: Draft | null): Attribution {
  if (lead.speaker !== null || lead.cue?.start !== 0 || lead.cue.tense !== null) return lead
  if (lead.cue.verb?.takes.has('clause') !== true) return lead
  if (last === null || last.lead.speaker === null) return lead
  return {
    ...lead,
    speaker: last.lead.speaker,
    speakerPassage: last.lead.speakerPassage ?? last.lead.passage,
  }
}

const isSaid = ({ speaker, rule }: Attribution): boolean => speaker !== null || rule !== 'marked-in-report'

/**
 * “It is a start,” Lund said. | The pier will be “a home for everybody.”: a sentence that no person is the subject of,
 * with marked words, goes on with what was said before it.
 */
function goesOn({ passages }: Readings, last: Draft, index: number, found: readonly Attribution[]): boolean {
  const passage = passages[index]
  if (passage === undefined || last.lead.speaker === null || latestOf(last) !== index - 1) return false
  if (found.length === 0 || last.rule === 'object' || passages[index - 1]?.paragraph !== passage.paragraph)
    return false
  return found.every(
    ({ rule, speaker, cue }) =>
      rule === 'marked-in-report' &&
      (speaker === null || (cue?.verb == null && !namesAgent(passage.words, speaker))),
  )
}

/** Of several reports in one sentence, the one that a following quotation continues: the last with marks, or the first. */
const mainOf = (leads: readonly Draft[]): Draft | null =>
  leads.findLast(({ rule }) => rule === 'quote-then-tag' || rule === 'tag-then-quote' || rule === 'colon') ??
  leads[0] ??
  null

/** “I would not call it reform. It is a tax” | for the top bracket: a quotation that runs on into a phrase. */
function opensWithLooseMark({ passages, groups, attributions }: Readings, index: number): boolean {
  if (markOf(passages[index], 0) === -1 || (attributions[index]?.length ?? 0) > 0) return false
  return (
    groups[index]?.every(({ form }) => form !== 'finite') === true &&
    passages[index - 1]?.paragraph === passages[index]?.paragraph
  )
}

/** “We tried. | We failed,” he said: the tag stands behind a later sentence of the same quotation. */
function isTaggedLater(
  { passages, attributions, quoted }: Readings,
  last: Draft | null,
  index: number,
): boolean {
  const passage = passages[index]
  if (passage === undefined) return false
  if (last !== null && passages[latestOf(last)]?.paragraph === passage.paragraph) return false
  // "Lind continued: | “We tried.”" | “We failed,” Lind said.
  if (passages[index - 1]?.words.at(-1)?.norm === ':') return false
  for (let i = index + 1; i < passages.length && i < index + MAX_AHEAD; i++) {
    const next = passages[i]
    if (next === undefined) return false
    const apart = next.paragraph !== passage.paragraph && !isContinued(quoted, next)
    // “Why not?” | “I am tired,” Lind said.
    if (
      apart &&
      (i > index + 1 || asks(passage) || (last !== null && belongsTo({ passages, quoted }, last, index)))
    )
      return false
    if (!next.onlyMarked)
      return (attributions[i] ?? []).some((a) => a.rule === 'quote-then-tag' && a.content[0]?.start === 0)
  }
  return false
}

/** Same paragraph, or the next one while quotation follows quotation. */
function belongsTo(
  { passages, quoted }: Pick<Readings, 'passages' | 'quoted'>,
  last: Draft,
  index: number,
): boolean {
  const passage = passages[index]
  const latest = latestOf(last)
  const before = passages[latest]
  if (
    passage === undefined ||
    before === undefined ||
    (last.lead.speaker === null && last.lead.label === undefined)
  )
    return false
  if (latest === index - 1)
    return (
      before.paragraph === passage.paragraph ||
      last.rule === 'quote-then-tag' ||
      isContinued(quoted, passage) ||
      endsInQuote(before)
    )
  return false
}

function endsInQuote(passage: Passage): boolean {
  const last = passage.words.length - 1
  return passage.words[last]?.norm === ':' || markOf(passage, last) !== -1 || markOf(passage, 0) !== -1
}
