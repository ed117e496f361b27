import type { QuotedSpan } from '../document/types.js'
import { type Attribution, cueOf } from './attribution.js'
import { findSubject, namesAgent, type Subject } from './find-subject.js'
import type { VerbGroup } from './find-verb-groups.js'
import { endOfPhrase } from './noun-phrase.js'
import type { Passage } from './passage.js'
import { readDashName } from './read-dash-name.js'
import { readLabelInMarks } from './read-label-in-marks.js'
import type { RuleId } from './rules.js'

/** Words of one speaker gathered over passages: the attribution that leads, and passages wholly in marks. */
export interface Utterance {
  readonly lead: Attribution
  /** Passages that are its content from first word to last. */
  readonly further: readonly number[]
  readonly rule: RuleId
}

interface Draft {
  readonly lead: Attribution
  readonly further: number[]
  readonly rule: RuleId
}

/** The passages of an article with what was found in each. */
export interface Readings {
  readonly passages: readonly Passage[]
  readonly groups: readonly (readonly VerbGroup[])[]
  readonly attributions: readonly (readonly Attribution[])[]
  readonly quoted: readonly QuotedSpan[]
}

/**
 * Gives sentences that stand wholly in quotation marks to their speaker: the one before (“…,” she said. |
 * “…”), the one of a tag that follows in the paragraph, or the name behind a dash.
 */
export function carryOver(readings: Readings): readonly Utterance[] {
  const { passages, attributions } = readings
  const drafts: Draft[] = []
  let last: Draft | null = null
  let pending: number[] = []
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i]
    if (passage === undefined) continue
    if (last?.rule === 'turn' && passages[latestOf(last)]?.paragraph === passage.paragraph) {
      last.further.push(i)
      continue
    }
    const leads = (attributions[i] ?? []).map(
      (lead, n): Draft => ({ lead, further: n === 0 ? pending : [], rule: lead.rule }),
    )
    if (leads.length > 0) {
      drafts.push(...leads)
      last = mainOf(leads)
      pending = []
    }
    if (!passage.onlyMarked && !opensWithLooseMark(readings, i)) continue
    const labelled = labelledTurn(readings, i)
    if (labelled !== null) {
      last = labelled
      drafts.push(last)
      continue
    }
    if (isTaggedLater(readings, last, i)) {
      pending.push(i)
      continue
    }
    const named = dashed(readings, i)
    if (named === null && last !== null && belongsTo(readings, last, i)) last.further.push(i)
    else {
      const next: Draft = named ?? paraphrased(readings, i, last) ?? unattributed(readings, last, i)
      if (next !== last) drafts.push(next)
      last = next
    }
  }
  return drafts
}

/** Of several reports in one sentence, the one that a following quotation continues: the last with marks, or the first. */
const mainOf = (leads: readonly Draft[]): Draft | null =>
  leads.findLast(({ rule }) => rule === 'quote-then-tag' || rule === 'tag-then-quote' || rule === 'colon') ??
  leads[0] ??
  null

/** “I would not call it reform. It is a tax” | for the top bracket: a quotation that runs on into a phrase. */
function opensWithLooseMark({ passages, groups, attributions }: Readings, index: number): boolean {
  if ((passages[index]?.marked[0] ?? -1) === -1 || (attributions[index]?.length ?? 0) > 0) return false
  return (
    groups[index]?.every(({ form }) => form !== 'finite') === true &&
    passages[index - 1]?.paragraph === passages[index]?.paragraph
  )
}

const latestOf = (draft: Draft): number => draft.further.at(-1) ?? draft.lead.passage

/** “We tried. | We failed,” he said: the tag stands behind a later sentence of the same quotation. */
function isTaggedLater(
  { passages, attributions, quoted }: Readings,
  last: Draft | null,
  index: number,
): boolean {
  const passage = passages[index]
  if (passage === undefined) return false
  if (last !== null && passages[latestOf(last)]?.paragraph === passage.paragraph) return false
  for (let i = index + 1; i < passages.length && i < index + MAX_AHEAD; i++) {
    const next = passages[i]
    if (next === undefined) return false
    const apart = next.paragraph !== passage.paragraph && !isContinued(quoted, next)
    if (apart && (i > index + 1 || (last !== null && belongsTo({ passages, quoted }, last, index))))
      return false
    if (!next.onlyMarked)
      return (attributions[i] ?? []).some((a) => a.rule === 'quote-then-tag' && a.content[0]?.start === 0)
  }
  return false
}

/** The paragraph opens with the repeated mark of a quotation that the one before left open. */
const isContinued = (quoted: readonly QuotedSpan[], passage: Passage): boolean =>
  quoted[passage.marked[0] ?? -1]?.continues != null

/** How many passages of one quotation are passed in search of its tag. */
const MAX_AHEAD = 12

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
    return before.paragraph === passage.paragraph || isContinued(quoted, passage) || endsInQuote(before)
  return false
}

function endsInQuote({ words, marked }: Passage): boolean {
  return words.at(-1)?.norm === ':' || marked.at(-1) !== -1 || (marked[0] ?? -1) !== -1
}

/** “PENCE: Well, look …” */
function labelledTurn({ passages, quoted }: Readings, index: number): Draft | null {
  const passage = passages[index]
  const mark = passage === undefined ? undefined : quoted[passage.marked[0] ?? 0]
  const label = mark === undefined || passage?.marked[0] === -1 ? null : readLabelInMarks(mark)
  if (passage === undefined || label === null) return null
  const lead: Attribution = {
    passage: index,
    cue: null,
    speaker: null,
    label,
    addressee: null,
    medium: null,
    rule: 'turn',
    content: [{ start: 0, end: passage.words.length }],
  }
  return { lead, further: [], rule: 'turn' }
}

/** “All we have is time.” | — Nora Quill */
function dashed({ passages, groups, quoted }: Readings, index: number): Draft | null {
  let next = index + 1
  for (
    let passage = passages[next];
    passage?.onlyMarked && next < index + MAX_AHEAD;
    passage = passages[++next]
  ) {
    if (passage.paragraph !== passages[index]?.paragraph && !isContinued(quoted, passage)) break
  }
  const speaker = readDashName(passages[next], groups[next] ?? [])
  if (speaker === null) return null
  const lead: Attribution = {
    passage: next,
    speaker,
    rule: 'dash-name',
    content: [],
    addressee: null,
    medium: null,
    cue: {
      start: speaker.start - 1,
      end: speaker.start,
      tense: null,
      negated: false,
      verb: null,
      lemma: null,
    },
  }
  return { lead, further: [index], rule: 'dash-name' }
}

/** "Smith dislikes the deal. | “It was terrible.”" */
function paraphrased({ passages, groups }: Readings, index: number, last: Draft | null): Draft | null {
  const before = passages[index - 1]
  if (before === undefined) return null
  const colon = before.words.at(-1)?.norm === ':'
  const apart = before.paragraph !== passages[index]?.paragraph && !colon
  const verbs = groups[index - 1] ?? []
  const leading = colon ? verbs.findLastIndex((group) => group.verb !== null) : -1
  const finite = leading === -1 ? verbs.findIndex((group) => group.form === 'finite') : leading
  const group = verbs[finite]
  const speaker = findSubject(before.words, verbs, finite)
  if (speaker === null || group === undefined) return colon ? bareColon(before, index) : null
  if (!colon && !namesAgent(before.words, speaker)) return null
  if (!colon && last !== null && isSamePronoun(passages, last, before, speaker)) {
    last.further.push(index)
    return last
  }
  const rule = colon ? 'colon' : apart ? 'previous-subject' : 'paraphrase-then-quote'
  return {
    lead: {
      passage: index - 1,
      cue: cueOf(group),
      speaker,
      content: [],
      addressee: null,
      medium: null,
      rule,
    },
    further: [index],
    rule,
  }
}

/** “…,” Obama said. | He ruled nothing out. | “Our goal …”: the pronoun is the speaker of the paragraph so far. */
const isSamePronoun = (
  passages: readonly Passage[],
  last: Draft,
  before: Passage,
  speaker: Subject,
): boolean =>
  last.lead.speaker !== null &&
  passages[latestOf(last)]?.paragraph === before.paragraph &&
  /^(?:he|she|they)$/.test(before.words[speaker.start]?.norm ?? '')

/** "Transcript as follows: | “…”": no verb tells who speaks, so that the phrase before the colon does. */
function bareColon({ words }: Passage, index: number): Draft | null {
  const end = endOfPhrase(words, 0, false)
  if (end === 0) return null
  const lead: Attribution = {
    passage: index - 1,
    speaker: { start: 0, end, appositive: null, antecedent: null },
    content: [],
    addressee: null,
    medium: null,
    rule: 'colon',
    cue: { start: words.length - 1, end: words.length, tense: null, negated: false, verb: null, lemma: ':' },
  }
  return { lead, further: [index], rule: 'colon' }
}

function unattributed({ passages }: Readings, last: Draft | null, index: number): Draft {
  if (last !== null && last.lead.speaker !== null && last.rule !== 'turn') {
    return { lead: { ...last.lead, content: [] }, further: [index], rule: 'previous-speaker' }
  }
  const lead: Attribution = {
    passage: index,
    cue: null,
    speaker: null,
    addressee: null,
    medium: null,
    rule: 'no-source',
    content: [{ start: 0, end: passages[index]?.words.length ?? 0 }],
  }
  return { lead, further: [], rule: 'no-source' }
}
