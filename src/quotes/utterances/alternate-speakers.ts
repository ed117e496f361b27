import { markOf, type Passage } from '../passages/passage.js'
import { type Draft, isContinued, latestOf, type Readings } from './utterance.js'

/**
 * “Why not?” Lane asked. | “I was tired,” Bell said. | “Tired of what?” | “Of you.”: where a question and its answer
 * stand in paragraphs of their own, a quotation without a tag is the turn of the one who did not speak last.
 */
export function alternated(
  { passages, quoted }: Readings,
  drafts: readonly Draft[],
  last: Draft,
  index: number,
): Draft | null {
  const passage = passages[index]
  if (passage === undefined || !opensParagraph(passages, index) || isContinued(quoted, passage)) return null
  if (latestOf(last) !== index - 1) return null
  if (!takesTurn(last) && !isUnnamedTurn(passages, last)) return null
  const first = firstOf(last)
  if (!opensParagraph(passages, first)) return null
  const before = passages[first - 1]?.paragraph
  const other = drafts.slice(-MAX_BACK).findLast((draft) => passages[latestOf(draft)]?.paragraph === before)
  if (other === undefined || !takesTurn(other)) return null
  const answers = isQuestion(last) || (isQuestion(other) && isReply(last))
  const asksAgain = asks(passage) && asks(passages[latestOf(other)])
  if (!answers && !asksAgain && last.rule !== 'alternation') return null
  if (nameOf(passages, last) === nameOf(passages, other)) return null
  return { lead: { ...other.lead, content: [] }, further: [index], rule: 'alternation' }
}

/**
 * “You take sugar?” | “No, thanks.” — “Are you coming?” Lane asked. | “No.”: a quotation in a paragraph of its own behind
 * a question is another one's answer.
 */
export function isAnswer({ passages, quoted }: Readings, last: Draft, index: number): boolean {
  const passage = passages[index]
  const before = passages[index - 1]
  if (passage === undefined || before === undefined || latestOf(last) !== index - 1) return false
  if (!opensParagraph(passages, index) || isContinued(quoted, passage) || !asks(before)) return false
  return before.onlyMarked ? opensParagraph(passages, index - 1) : isQuestion(last)
}

const isQuestion = ({ lead, rule }: Draft): boolean =>
  lead.cue?.verb?.class === 'question' && rule !== 'alternation'

/** “Why not?” Lane asked. | “I was tired,” Bell | replied. */
const isReply = ({ lead }: Draft): boolean => REPLIES.has(lead.cue?.verb?.lemma ?? '')

const REPLIES = new Set(['reply', 'answer', 'respond'])

/** How many quotations back the other speaker is looked for. */
const MAX_BACK = 4

const takesTurn = ({ rule, lead }: Draft): boolean =>
  lead.speaker !== null && (rule === 'quote-then-tag' || rule === 'alternation')

/** “No.” in “Are you coming?” Lane asked. | “No.” | “Why not?”: the turn of somebody who stays without a name. */
const isUnnamedTurn = (passages: readonly Passage[], { rule, lead }: Draft): boolean =>
  rule === 'no-source' && asks(passages[lead.passage - 1])

const opensParagraph = (passages: readonly Passage[], index: number): boolean =>
  passages[index - 1]?.paragraph !== passages[index]?.paragraph

const firstOf = ({ lead, further }: Draft): number =>
  lead.content.length > 0 ? Math.min(lead.passage, further[0] ?? lead.passage) : (further[0] ?? lead.passage)

/** A marked stretch of the passage is a question. */
export const asks = (passage: Passage | undefined): boolean =>
  passage?.words.some((word, i) => markOf(passage, i) !== -1 && /\?["”’'»]+$/u.test(word.text)) === true

function nameOf(passages: readonly Passage[], { lead }: Draft): string {
  let name = ''
  for (let i = lead.speaker?.start ?? 0; i < (lead.speaker?.end ?? 0); i++)
    name += ` ${passages[lead.passage]?.words[i]?.norm ?? ''}`
  return name
}
