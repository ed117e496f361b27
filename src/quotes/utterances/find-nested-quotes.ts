import { flatMap } from '../../document/flat-map.js'
import type { ArticleDocument, Token } from '../../document/types.js'
import type { Attribution } from '../attributions/attribution.js'
import { findAttributions } from '../attributions/find-attributions.js'
import { markOf, type Passage } from '../passages/passage.js'
import { readNestedPassages } from '../passages/read-passages.js'
import { findVerbGroups } from '../phrases/find-verb-groups.js'
import { namelessSpeaker, type SpeakerHistory } from '../speakers/speaker-history.js'
import type { Speaker } from '../types.js'
import { type QuoteDraft, writeQuote } from './write-quote.js'

/** “My mother told me, | ‘Never quit,’” she said: words that a speaker quotes in turn. */
export function findNestedQuotes(
  document: ArticleDocument,
  tokens: readonly Token[],
  drafts: readonly QuoteDraft[],
  history: SpeakerHistory,
): readonly QuoteDraft[] {
  const inside = new Map<number, number[]>()
  document.quoted.forEach(({ depth, parent }, index) => {
    if (depth !== 1 || parent === null) return
    const others = inside.get(parent)
    if (others === undefined) inside.set(parent, [index])
    else others.push(index)
  })
  const nested: QuoteDraft[] = []
  const places = flatMap(drafts, (draft) => draft.spans.map((span) => ({ span, draft }))).sort(
    (a, b) => a.span.start - b.span.start,
  )
  let place = 0
  for (const [outer, inner] of inside) {
    const around = document.quoted[outer]
    if (around === undefined) continue
    while ((places[place]?.span.end ?? around.end) <= around.start) place++
    const holder = places[place]
    if (holder === undefined || holder.span.start >= around.end) continue
    const parent = holder.draft
    const passages = readNestedPassages(document, tokens, around, inner)
    for (const draft of readNested(document, passages, history))
      nested.push({ ...draft, speakers: ownSpeakers(draft.speakers, parent), parent })
  }
  return nested
}

/**
 * “| I | told him, ‘Stop,’” Lane said: the one whose speech it is. But “| He | said, ‘Stop,’” Lane said: another one. And
 * “| It | is hard to say, ‘Stop,’” Lane said: nobody.
 */
function ownSpeakers(speakers: readonly Speaker[], parent: QuoteDraft): readonly Speaker[] {
  const [only] = speakers
  const mention = only?.mention?.text.toLowerCase() ?? ''
  if (only === undefined || !PRONOUNS.has(mention)) return speakers
  if (mention === 'i' || mention === 'we')
    return parent.speakers.map((speaker) => ({ ...speaker, mention: only.mention }))
  if (only.entity === null) return mention === 'it' ? [] : speakers
  return parent.speakers.some(({ entity }) => entity === only.entity)
    ? [namelessSpeaker(only.mention?.text ?? '', only.mention)]
    : speakers
}

const PRONOUNS = new Set(['i', 'we', 'he', 'she', 'it'])

/** Only what a verb of saying leads to: inside speech, other marks are terms. */
function readNested(
  document: ArticleDocument,
  passages: readonly Passage[],
  history: SpeakerHistory,
): readonly QuoteDraft[] {
  return flatMap(passages, (passage, index) => {
    const groups = findVerbGroups(passage)
    const reading = {
      index,
      passage,
      words: passage.words,
      groups,
      taken: new Uint8Array(passage.words.length),
      turn: null,
      party: null,
    }
    return flatMap(findAttributions(reading), (lead) => {
      const speaks =
        lead.cue?.verb != null && lead.content.some(({ start, end }) => hasMark(passage, start, end))
      // “| They | said, ‘No,’” Lane said: others than those who spoke before
      history.last = []
      const draft =
        speaks && !isAdvice(passage, lead)
          ? writeQuote(document, passages, history, { lead, further: [], rule: lead.rule })
          : null
      return draft === null ? [] : [draft]
    })
  })
}

/** “| You | have to remember | that ‘boats sink’,” Lane said: what somebody should say or think. */
const isAdvice = ({ words }: Passage, { cue, speaker }: Attribution): boolean =>
  words[cue?.start ?? -1]?.norm === 'to' && /^(?:you|one|we)$/.test(words[speaker?.start ?? -1]?.norm ?? '')

const hasMark = (passage: Passage, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (markOf(passage, i) !== -1) return true
  return false
}
