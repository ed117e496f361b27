import type { QuotedSpan } from '../../document/types.js'
import type { Attribution } from '../attributions/attribution.js'
import { type Passage, quotedAt } from '../passages/passage.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import type { RuleId } from '../rules.js'

/** Words of one speaker gathered over passages: the attribution that leads, and passages wholly in marks. */
export interface Utterance {
  readonly lead: Attribution
  /** Passages that are its content from first word to last. */
  readonly further: readonly number[]
  readonly rule: RuleId
}

export interface Draft {
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

/** The last passage that holds words of an utterance: “We tried. | We failed,” he said | stands behind the first. */
export function latestOf({ lead, further }: Draft): number {
  const latest = further.at(-1) ?? lead.passage
  return lead.content.length > 0 ? Math.max(lead.passage, latest) : latest
}

/** The paragraph opens with the repeated mark of a quotation that the one before left open. */
export const isContinued = (quoted: readonly QuotedSpan[], passage: Passage): boolean =>
  quotedAt(quoted, passage, 0)?.continues != null

/** How many passages of one quotation are passed in search of its tag. */
export const MAX_AHEAD = 12
