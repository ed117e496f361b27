import { flatMap } from '../../document/flat-map.js'
import type { Span, Token } from '../../document/types.js'
import type { Entity } from '../../entities/types.js'
import { anonymousNouns } from '../../lexicon/source-nouns.js'
import type { IndexedMention, MentionIndex } from '../passages/index-mentions.js'
import type { Passage } from '../passages/passage.js'
import { endOfHead, headOf, spanOf, textSpan } from '../passages/word-span.js'
import type { Range } from '../phrases/read-adjuncts.js'
import { splitJoint } from '../phrases/split-joint.js'
import type { Subject } from '../phrases/subject.js'
import type { Speaker } from '../types.js'
import { findAdder } from './find-adder.js'
import { findAnswerer } from './find-answerer.js'
import {
  findIssuers,
  findNearPerson,
  findPronounSpeakers,
  partyOfLabel,
  speakersOfParty,
} from './find-earlier-speakers.js'
import { findTeller } from './find-teller.js'
import { findUnnamedSource, noteUnnamedSource } from './find-unnamed-source.js'
import { findUnnamedSpeaker } from './find-unnamed-speaker.js'
import { anonymityOf, namelessSpeaker, type SpeakerHistory, speakerOf } from './speaker-history.js'

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
    return flatMap(
      parts.filter((part, i) => !isNamedBehind(words, part, parts[i + 1])),
      (part) => resolvePart(history, words, part, null),
    )
  const speakers = resolvePart(history, words, only, subject)
  return speakers.map((speaker) => {
    if (speaker.entity !== null && !speaker.anonymous) return speaker
    const grounded = withGround(history, passage, speaker)
    noteUnnamedSource(history, words, only, grounded)
    return grounded
  })
}

/** "the chairman, | Omar Reyes, | said": the name that follows tells more. */
const isNamedBehind = (words: readonly Token[], part: Range, next: Range | undefined): boolean =>
  next !== undefined &&
  next.start === part.end + 1 &&
  words[part.end]?.norm === ',' &&
  words[next.end]?.norm === ',' &&
  words[part.start]?.pos === 'DET' &&
  words[next.start]?.pos === 'PROPN'

/** “PENCE: …”: the entity whose name stands there, or who bears it as last name. */
export function resolveLabel({ mentions }: SpeakerHistory, label: Span): Speaker {
  // "former bank chief | Ann Lee |"
  const mentioned = mentions.overlapping(label).findLast(({ mention }) => mention.end >= label.end)
  const key = label.text.toLowerCase()
  const entity =
    mentioned?.entity ??
    mentions.entities.find(({ type, name }) => type === 'person' && name.toLowerCase().endsWith(key))
  if (entity !== undefined) return speakerOf(entity, label)
  return namelessSpeaker(label.text, label)
}

function resolvePart(
  history: SpeakerHistory,
  words: readonly Token[],
  part: Range,
  whole: Subject | null,
): readonly Speaker[] {
  const mention = textSpan(history.text, words, part)
  const answering =
    findAnswerer(history, words, part) ??
    findUnnamedSpeaker(history, words, part) ??
    findTeller(history, words, part) ??
    findAdder(history, words, part)
  if (answering !== null) return [{ ...answering, mention }]
  const appositive = whole?.appositive ? findAppositives(history, words, whole.appositive) : null
  const named =
    (isNamed(words, part) ? null : appositive) ??
    findEntities(history, words, part) ??
    appositive ??
    (whole?.antecedent ? findEntities(history, words, whole.antecedent) : null)
  if (named !== null)
    return named.map((entity) => {
      const speaker = speakerOf(entity, mention)
      return entity.named ? speaker : { ...speaker, anonymous: isAnonymous(words, part) }
    })
  const near = findNearPerson(history, words, part)
  if (near !== null) return [speakerOf(near, mention)]
  const party = partyOfLabel(words, part)
  if (party !== undefined) return speakersOfParty(history, party, mention)
  const earlier = findIssuers(history, words, part) ?? findPronounSpeakers(history, words, part)
  if (earlier !== null) return earlier.map((speaker) => ({ ...speaker, mention }))
  const source = findUnnamedSource(history, words, part)
  if (source !== null) return [{ ...source, mention }]
  const name = whole?.antecedent ? textSpan(history.text, words, whole.antecedent) : mention
  return [namelessSpeaker(name?.text ?? '', mention, isAnonymous(words, part))]
}

/** "Mayor Lind", unlike "its director", whom the apposition behind names. */
const isNamed = (words: readonly Token[], part: Range): boolean => headOf(words, part)?.pos === 'PROPN'

/** What is mentioned by a phrase up to its head: the bank's spokesman, and no more than that. */
function mentionsOfHead(
  mentions: MentionIndex,
  words: readonly Token[],
  part: Range,
): readonly IndexedMention[] {
  const span = spanOf(words, { start: part.start, end: endOfHead(words, part) })
  return span === null ? [] : mentions.overlapping(span).filter(({ mention }) => mention.end >= span.end)
}

/** The entity that the head of a phrase names: the spokesman, not the bank, of "a spokesman for the bank". */
function findEntities(
  { mentions }: SpeakerHistory,
  words: readonly Token[],
  part: Range,
): readonly Entity[] | null {
  const reaching = mentionsOfHead(mentions, words, part)
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

/** "the authors, | Omar Reyes and Ann Lee, | write" */
function findAppositives(
  history: SpeakerHistory,
  words: readonly Token[],
  part: Range,
): readonly Entity[] | null {
  const found = splitJoint(history.mentions, words, part).flatMap(
    (each) => findAppositive(history, words, each) ?? [],
  )
  return found.length === 0 ? null : found
}

/** "her manager, | Omar Reyes, | said", "its author, | economist Priya Nair, | said" */
function findAppositive(
  { mentions }: SpeakerHistory,
  words: readonly Token[],
  part: Range,
): readonly Entity[] | null {
  const start = words[part.start]?.start
  const named = mentionsOfHead(mentions, words, part).find(
    ({ mention, entity }) =>
      mention.kind === 'name' &&
      // "brokers in Dover, | Ohio |, said"
      entity.type !== 'place' &&
      (mention.start === start || entity.type === 'person'),
  )
  return named === undefined ? null : [named.entity]
}

const isAnonymous = (words: readonly Token[], part: Range): boolean =>
  anonymousNouns.has(headOf(words, part)?.norm ?? '')

/** "a senior official, who spoke on condition of anonymity | because talks go on |, said" */
function withGround(history: SpeakerHistory, passage: Passage, speaker: Speaker): Speaker {
  const found = anonymityOf(history, passage)
  if (found === null) return speaker
  const ground = found.ground === null ? null : textSpan(history.text, passage.words, found.ground)
  return { ...speaker, anonymous: true, anonymityGround: ground }
}
