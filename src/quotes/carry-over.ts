import type { Attribution } from './attribution.js'
import { findSubject } from './find-subject.js'
import type { VerbGroup } from './find-verb-groups.js'
import type { Passage } from './passage.js'
import type { RuleId } from './rules.js'

/** Words of one speaker gathered over passages: the attribution that leads, and passages wholly in marks. */
export interface Utterance {
  readonly lead: Attribution
  /** Passages wholly in quotation marks that continue it, in text order. */
  readonly further: readonly number[]
  readonly rule: RuleId
}

interface Draft {
  lead: Attribution
  further: number[]
  rule: RuleId
}

/**
 * Gives sentences that stand wholly in quotation marks to the speaker before them: “…,” she said. | “…”.
 * Every passage has its attributions already.
 */
export function carryOver(
  passages: readonly Passage[],
  groups: readonly (readonly VerbGroup[])[],
  attributions: readonly (readonly Attribution[])[],
): readonly Utterance[] {
  const drafts: Draft[] = []
  let last: Draft | null = null
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i]
    if (passage === undefined) continue
    for (const lead of attributions[i] ?? []) {
      last = { lead, further: [], rule: lead.rule }
      drafts.push(last)
    }
    if (!passage.onlyMarked) continue
    const previous = passages[i - 1]
    if (last !== null && previous !== undefined && belongsTo(passages, last, i)) last.further.push(i)
    else {
      last = paraphrased(passages, groups, i) ?? unattributed(i, passage, last)
      drafts.push(last)
    }
  }
  return drafts
}

/** Same paragraph, or the next one while quotation follows quotation. */
function belongsTo(passages: readonly Passage[], last: Draft, index: number): boolean {
  const passage = passages[index]
  const latest = last.further.at(-1) ?? last.lead.passage
  if (passage === undefined || last.lead.speaker === null) return false
  if (latest === index - 1)
    return passages[latest]?.paragraph === passage.paragraph || endsInQuote(passages[latest])
  return passages[latest]?.paragraph === passage.paragraph
}

function endsInQuote(passage: Passage | undefined): boolean {
  if (passage === undefined) return false
  const last = passage.marked.length - 1
  return passage.marked[last] !== -1 || passage.words[last]?.norm === ':' || (passage.marked[0] ?? -1) !== -1
}

/** "Smith dislikes the deal. | “It was terrible.”" */
function paraphrased(
  passages: readonly Passage[],
  groups: readonly (readonly VerbGroup[])[],
  index: number,
): Draft | null {
  const before = passages[index - 1]
  const passage = passages[index]
  if (before === undefined || passage === undefined) return null
  const colon = before.words.at(-1)?.norm === ':'
  if (before.paragraph !== passage.paragraph && !colon) return null
  const verbs = groups[index - 1] ?? []
  const finite = verbs.findIndex((group) => group.form === 'finite')
  const speaker = finite === -1 ? null : findSubject(before.words, verbs, finite)
  const group = verbs[finite]
  if (speaker === null || group === undefined) return null
  const lead: Attribution = {
    passage: index - 1,
    cue: {
      start: group.first,
      end: group.last + 1,
      tense: group.tense,
      negated: group.negated,
      verb: group.verb,
      lemma: group.verb?.lemma ?? null,
    },
    speaker,
    content: [],
    addressee: null,
    medium: null,
    rule: colon ? 'colon' : 'paraphrase-then-quote',
  }
  return { lead, further: [index], rule: lead.rule }
}

function unattributed(index: number, passage: Passage, last: Draft | null): Draft {
  if (last !== null && last.lead.speaker !== null) {
    const lead: Attribution = { ...last.lead, content: [] }
    return { lead, further: [index], rule: 'previous-speaker' }
  }
  const lead: Attribution = {
    passage: index,
    cue: null,
    speaker: null,
    content: [{ start: 0, end: passage.words.length }],
    addressee: null,
    medium: null,
    rule: 'no-source',
  }
  return { lead, further: [], rule: 'no-source' }
}
