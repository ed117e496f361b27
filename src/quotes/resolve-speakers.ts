import type { Span, Token } from '../document/types.js'
import type { Entity } from '../entities/types.js'
import { anonymousNouns, documentNouns } from '../lexicon/source-nouns.js'
import { type Anonymity, findAnonymity } from './find-anonymity.js'
import type { Subject } from './find-subject.js'
import type { IndexedMention, MentionIndex } from './index-mentions.js'
import type { Passage } from './passage.js'
import type { Range } from './read-adjuncts.js'
import { splitJoint } from './split-joint.js'
import type { Speaker } from './types.js'
import { endOfHead, spanOf, textSpan } from './word-span.js'

const ANONYMOUS_NOUNS = new Set(anonymousNouns)
const DOCUMENTS = new Set(documentNouns)
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

/** What one article tells of its speakers up to the passage in hand; quotes are resolved in text order. */
export interface SpeakerHistory {
  readonly text: string
  readonly mentions: MentionIndex
  /** "statement" → those who issued the latest one. */
  readonly issuers: Map<string, readonly Speaker[]>
  /** How a passage keeps its source unnamed, read once. */
  readonly anonymity: Map<Passage, Anonymity | null>
  /** The speakers of the quote before. */
  last: readonly Speaker[]
}

/** Whom the words of an attribution name: one entry a speaker. */
export function resolveSpeakers(
  history: SpeakerHistory,
  passage: Passage,
  subject: Subject,
): readonly Speaker[] {
  const { words } = passage
  const parts = splitJoint(history.mentions, words, subject)
  const [only] = parts
  if (parts.length > 1 || only === undefined)
    return parts.flatMap((part) => resolvePart(history, words, part, null))
  const speakers = resolvePart(history, words, only, subject)
  return speakers.map((speaker) =>
    speaker.entity === null ? withGround(history, passage, speaker) : speaker,
  )
}

/** “PENCE: …”: the entity whose name stands there, or who bears it as last name. */
export function resolveLabel({ mentions }: SpeakerHistory, label: Span): Speaker {
  const [mentioned] = mentions.overlapping(label)
  const key = label.text.toLowerCase()
  const entity =
    mentioned?.entity ??
    mentions.entities.find(({ type, name }) => type === 'person' && name.toLowerCase().endsWith(key))
  if (entity !== undefined) return speakerOf(entity, label)
  return {
    entity: null,
    name: label.text,
    mention: label,
    role: null,
    anonymous: false,
    anonymityGround: null,
  }
}

function resolvePart(
  history: SpeakerHistory,
  words: readonly Token[],
  part: Range,
  whole: Subject | null,
): readonly Speaker[] {
  const mention = textSpan(history.text, words, part)
  const named =
    findEntities(history, words, part) ??
    (whole?.appositive ? findAppositive(history, words, whole.appositive) : null) ??
    (whole?.antecedent ? findEntities(history, words, whole.antecedent) : null)
  if (named !== null) return named.map((entity) => speakerOf(entity, mention))
  const near = findNearPerson(history, words, part)
  if (near !== null) return [speakerOf(near, mention)]
  const interviewed = findInterviewee(history, words, part)
  if (interviewed !== null) return [speakerOf(interviewed, mention)]
  const earlier = findIssuers(history, words, part) ?? findPronounSpeakers(history, words, part)
  if (earlier !== null) return earlier.map((speaker) => ({ ...speaker, mention }))
  const name = whole?.antecedent ? textSpan(history.text, words, whole.antecedent) : mention
  return [
    {
      entity: null,
      name: name?.text ?? '',
      mention,
      role: null,
      anonymous: isAnonymous(words, part),
      anonymityGround: null,
    },
  ]
}

const speakerOf = (entity: Entity, mention: Span | null): Speaker => ({
  entity: entity.id,
  name: entity.name,
  mention,
  role: entity.roles[0]?.title.text ?? null,
  anonymous: false,
  anonymityGround: null,
})

/** The entity that the head of a phrase names: the spokesman, not the bank, of "a spokesman for the bank". */
function findEntities(
  { mentions }: SpeakerHistory,
  words: readonly Token[],
  part: Range,
): readonly Entity[] | null {
  const span = spanOf(words, { start: part.start, end: endOfHead(words, part) })
  if (span === null) return null
  const reaching = mentions.overlapping(span).filter(({ mention }) => mention.end >= span.end)
  const plural = reaching.filter(({ mention }) => mention.evidence === 'plural')
  if (plural.length > 1) return plural.map(({ entity }) => entity)
  let best: IndexedMention | null = null
  for (const indexed of reaching) if (best === null || isBetter(indexed, best)) best = indexed
  return best === null ? null : [best.entity]
}

const isBetter = (a: IndexedMention, b: IndexedMention): boolean =>
  a.mention.kind !== b.mention.kind && (a.mention.kind === 'name' || b.mention.kind === 'name')
    ? a.mention.kind === 'name'
    : a.mention.confidence >= b.mention.confidence

/** "her manager, | Robby Mook, | said" */
function findAppositive(
  { mentions }: SpeakerHistory,
  words: readonly Token[],
  part: Range,
): readonly Entity[] | null {
  const span = spanOf(words, { start: part.start, end: endOfHead(words, part) })
  if (span === null) return null
  const named = mentions
    .overlapping(span)
    .find(({ mention }) => mention.kind === 'name' && mention.start === span.start && mention.end >= span.end)
  return named === undefined ? null : [named.entity]
}

/** "the joint statement said": those who issued it; "the bank’s report said": the bank. */
function findIssuers(
  { mentions, issuers }: SpeakerHistory,
  words: readonly Token[],
  part: Range,
): readonly Speaker[] | null {
  const noun = words[endOfHead(words, part) - 1]?.norm ?? ''
  if (!DOCUMENTS.has(noun)) return null
  const span = spanOf(words, part)
  const owner =
    span === null ? undefined : mentions.overlapping(span).find(({ mention }) => mention.kind === 'name')
  if (owner !== undefined) return [speakerOf(owner.entity, null)]
  return issuers.get(noun) ?? null
}

/** "A: Not this year.": who answers in an interview is the person of whom most is said. */
function findInterviewee({ mentions }: SpeakerHistory, words: readonly Token[], part: Range): Entity | null {
  if (part.start !== 0 || part.end !== 1 || words[0]?.text !== 'A' || words[1]?.norm !== ':') return null
  let best: Entity | null = null
  for (const entity of mentions.entities) {
    if (entity.type === 'person' && entity.mentions.length > (best?.mentions.length ?? 0)) best = entity
  }
  return best
}

const GENDERS: ReadonlyMap<string, string> = new Map([
  ['he', 'male'],
  ['she', 'female'],
])

/** "Fisherman Joe Carne shrugged. … | he | recalled": the nearest person before whom the pronoun fits. */
function findNearPerson({ mentions }: SpeakerHistory, words: readonly Token[], part: Range): Entity | null {
  const pronoun = words[part.start]
  const gender = GENDERS.get(pronoun?.norm ?? '')
  if (gender === undefined || pronoun === undefined || part.end - part.start > 1) return null
  const near = mentions
    .before(pronoun.start)
    .find(
      ({ entity, mention }) =>
        mention.kind === 'name' && entity.type === 'person' && (entity.gender ?? gender) === gender,
    )
  return near?.entity ?? null
}

/** A pronoun that no entity claims stands for the last speaker: "it" for a report, "he" for an unnamed official. */
function findPronounSpeakers(
  { last }: SpeakerHistory,
  words: readonly Token[],
  part: Range,
): readonly Speaker[] | null {
  const pronoun = words[part.start]?.norm ?? ''
  if (part.end - part.start > 1 || last.length === 0) return null
  if (pronoun === 'they') return last
  if (pronoun === 'it')
    return last.length === 1 && last[0]?.entity === null && !last[0].anonymous ? last : null
  return (pronoun === 'he' || pronoun === 'she') && last.length === 1 ? last : null
}

function isAnonymous(words: readonly Token[], part: Range): boolean {
  const end = endOfHead(words, part)
  const head = words[end - 1]
  if (head === undefined || PERSONAL_PRONOUNS.has(head.norm) || !ANONYMOUS_NOUNS.has(head.norm)) return false
  for (let i = part.start + 1; i < end - 1; i++) if (words[i]?.pos === 'PROPN' && i === end - 2) return false
  return true
}

/** "a senior official, who spoke on condition of anonymity | because talks go on |, said" */
function withGround({ text, anonymity }: SpeakerHistory, passage: Passage, speaker: Speaker): Speaker {
  let found = anonymity.get(passage)
  if (found === undefined) {
    found = findAnonymity(passage.words)
    anonymity.set(passage, found)
  }
  if (found === null) return speaker
  return {
    ...speaker,
    anonymous: true,
    anonymityGround: found.ground === null ? null : textSpan(text, passage.words, found.ground),
  }
}
