import type { Span, Token } from '../document/types.js'
import type { Entity } from '../entities/types.js'
import { anonymousNouns } from '../lexicon/source-nouns.js'
import type { Subject } from './find-subject.js'
import type { IndexedMention, MentionIndex } from './index-mentions.js'
import type { Range } from './read-adjuncts.js'
import type { Speaker } from './types.js'

const ANONYMOUS_NOUNS = new Set(anonymousNouns)
const PERSONAL_PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'who',
  'which',
  'that',
  'him',
  'her',
  'them',
])

/** Where speakers are looked up. */
export interface SpeakerLookup {
  readonly text: string
  readonly mentions: MentionIndex
}

/** Whom the words of an attribution name: one entry a speaker. */
export function resolveSpeakers(
  lookup: SpeakerLookup,
  words: readonly Token[],
  subject: Subject,
): readonly Speaker[] {
  const parts = splitJoint(lookup, words, subject)
  return parts.map((part) => resolvePart(lookup, words, part, parts.length === 1 ? subject : null))
}

/** "Biden and López Obrador" are two; "the Department of Health and Human Services" is one. */
function splitJoint(
  { mentions }: SpeakerLookup,
  words: readonly Token[],
  subject: Subject,
): readonly Range[] {
  const parts: Range[] = []
  let start = subject.start
  for (let i = subject.start + 1; i < subject.end - 1; i++) {
    const joint = words[i]
    if (joint === undefined || (joint.norm !== 'and' && joint.norm !== '&' && joint.norm !== ',')) continue
    if (mentions.overlapping(joint).length > 0) continue
    if (!namesSomebody(mentions, words, { start, end: i })) continue
    const after = joint.norm === ',' && words[i + 1]?.norm === 'and' ? i + 1 : i
    parts.push({ start, end: i })
    start = after + 1
    i = after
  }
  if (parts.length > 0 && !namesSomebody(mentions, words, { start, end: subject.end })) return [subject]
  return [...parts, { start, end: subject.end }]
}

function namesSomebody(mentions: MentionIndex, words: readonly Token[], part: Range): boolean {
  const first = words[part.start]
  if (first?.pos === 'DET' || first?.pos === 'PRON') return true
  const span = spanOf(words, part)
  return span !== null && mentions.overlapping(span).length > 0
}

function resolvePart(
  lookup: SpeakerLookup,
  words: readonly Token[],
  part: Range,
  whole: Subject | null,
): Speaker {
  const mention = textSpan(lookup.text, words, part)
  const found =
    findEntity(lookup, words, part) ??
    (whole?.appositive ? findNamed(lookup, words, whole.appositive) : null) ??
    (whole?.antecedent ? findEntity(lookup, words, whole.antecedent) : null)
  if (found !== null) return speakerOf(found, mention)
  const named = whole?.antecedent ? textSpan(lookup.text, words, whole.antecedent) : mention
  return { entity: null, name: named?.text ?? '', mention, role: null, anonymous: isAnonymous(words, part) }
}

export const speakerOf = (entity: Entity, mention: Span | null): Speaker => ({
  entity: entity.id,
  name: entity.name,
  mention,
  role: entity.roles[0]?.title.text ?? null,
  anonymous: false,
})

/** The entity that the head of a phrase names: the spokesman, not the bank, of "a spokesman for the bank". */
function findEntity({ mentions }: SpeakerLookup, words: readonly Token[], part: Range): Entity | null {
  const end = endOfHead(words, part)
  const span = spanOf(words, { start: part.start, end })
  if (span === null) return null
  let best: IndexedMention | null = null
  for (const indexed of mentions.overlapping(span)) {
    if (indexed.mention.end < span.end) continue
    if (
      best === null ||
      indexed.mention.confidence >= best.mention.confidence ||
      indexed.mention.kind === 'name'
    )
      best = indexed
  }
  return best?.entity ?? null
}

function findNamed({ mentions }: SpeakerLookup, words: readonly Token[], part: Range): Entity | null {
  const span = spanOf(words, { start: part.start, end: endOfHead(words, part) })
  if (span === null) return null
  const named = mentions
    .overlapping(span)
    .find(({ mention }) => mention.kind === 'name' && mention.start === span.start && mention.end >= span.end)
  return named?.entity ?? null
}

/** "the head | of the bank", "officials | in Kyiv": where the head of a phrase ends. */
function endOfHead(words: readonly Token[], { start, end }: Range): number {
  for (let i = start + 1; i < end; i++) {
    const pos = words[i]?.pos
    if (pos === 'ADP' || pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || words[i]?.norm === 'who')
      return i
  }
  return end
}

function isAnonymous(words: readonly Token[], part: Range): boolean {
  const end = endOfHead(words, part)
  const head = words[end - 1]
  if (head === undefined || PERSONAL_PRONOUNS.has(head.norm)) return false
  return ANONYMOUS_NOUNS.has(head.norm) && !hasName(words, part.start, end)
}

const hasName = (words: readonly Token[], start: number, end: number): boolean => {
  for (let i = start + 1; i < end; i++) if (words[i]?.pos === 'PROPN') return true
  return false
}

function spanOf(words: readonly Token[], { start, end }: Range): { start: number; end: number } | null {
  const first = words[start]
  const last = words[end - 1]
  return first === undefined || last === undefined || end <= start
    ? null
    : { start: first.start, end: last.end }
}

/** The span of a run of words in the article. */
export function textSpan(text: string, words: readonly Token[], range: Range): Span | null {
  const span = spanOf(words, range)
  return span === null ? null : { ...span, text: text.slice(span.start, span.end) }
}
