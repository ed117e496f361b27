import type { Span, Token } from '../../document/types.js'
import type { Entity } from '../../entities/types.js'
import { documentNouns } from '../../lexicon/source-nouns.js'
import type { Party } from '../passages/find-interview.js'
import type { MentionIndex } from '../passages/index-mentions.js'
import { headOf, spanOf } from '../passages/word-span.js'
import { isNominal } from '../phrases/noun-phrase.js'
import type { Range } from '../phrases/read-adjuncts.js'
import type { Speaker } from '../types.js'
import { namelessSpeaker, type SpeakerHistory, speakerOf } from './speaker-history.js'

/** "the shared letter said": those who issued it; "the bank’s report said": the bank. */
export function findIssuers(
  { mentions, issuers }: SpeakerHistory,
  words: readonly Token[],
  part: Range,
): readonly Speaker[] | null {
  const noun = headOf(words, part)?.norm ?? ''
  if (!documentNouns.has(noun)) return null
  const span = spanOf(words, part)
  const owner =
    span === null
      ? undefined
      : mentions
          .overlapping(span)
          .find(({ mention }) => mention.kind === 'name' && isIssuer(words, part, mention.start))
  if (owner !== undefined) return [speakerOf(owner.entity, null)]
  return issuers.get(noun) ?? null
}

/** "the | bank’s | report", "a report by | Lind |", but not "a report in | the journal Stone |", "a report on | Peru |". */
function isIssuer(words: readonly Token[], { start, end }: Range, at: number): boolean {
  let i = start
  while (i < end && (words[i]?.start ?? at) < at) i++
  while (i > start && isNominal(words[i - 1])) i--
  return i === start || words[i - 1]?.pos !== 'ADP' || ISSUING.has(words[i - 1]?.norm ?? '')
}

const ISSUING = new Set(['by', 'from', 'of', 'for'])

const PARTIES: ReadonlyMap<string, Party> = new Map([
  ['Q', 'interviewer'],
  ['A', 'interviewee'],
])

/** "| Q |: Why?": the party that the label of a turn stands for. */
export const partyOfLabel = (words: readonly Token[], { start, end }: Range): Party | undefined =>
  end === start + 1 && words[end]?.norm === ':' ? PARTIES.get(words[start]?.text ?? '') : undefined

/** The person of whom most is said. */
function findMostNamed({ mentions }: SpeakerHistory): Entity | null {
  let best: Entity | null = null
  for (const entity of mentions.entities) {
    if (entity.type === 'person' && entity.mentions.length > (best?.mentions.length ?? 0)) best = entity
  }
  return best
}

/** "Why do you write? ¶ | Because I must.": who asks is left without a name, who answers is the person of whom most is said. */
export function speakersOfParty(
  history: SpeakerHistory,
  party: Party,
  mention: Span | null,
): readonly Speaker[] {
  const interviewee = party === 'interviewee' ? findMostNamed(history) : null
  return [interviewee === null ? namelessSpeaker(party, mention) : speakerOf(interviewee, mention)]
}

export const GENDERS: ReadonlyMap<string, string> = new Map([
  ['he', 'male'],
  ['she', 'female'],
])

/** "Fisherman Joe Carne shrugged. … | he | recalled": the nearest person before whom the pronoun fits. */
export function findNearPerson(
  { mentions }: SpeakerHistory,
  words: readonly Token[],
  part: Range,
): Entity | null {
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
export function findPronounSpeakers(
  { last, mentions }: SpeakerHistory,
  words: readonly Token[],
  part: Range,
): readonly Speaker[] | null {
  const pronoun = words[part.start]?.norm ?? ''
  if (part.end - part.start > 1 || last.length === 0) return null
  if (pronoun === 'they') return isOnePerson(mentions, last) ? null : last
  if (pronoun === 'it') return last.length === 1 && isThing(mentions, last[0]) ? last : null
  if ((pronoun !== 'he' && pronoun !== 'she') || last.length !== 1) return null
  // "Ford said …" may be one person or the firm
  const name = last[0]?.name ?? ''
  const isBody = name.includes(' ') && mentions.entityOf(last[0]?.entity)?.type === 'organization'
  return isBody || clashes(pronoun, name) ? null : last
}

/** "Lind said it was late. Others, | they | say, …": not one who has a name. */
const isOnePerson = (mentions: MentionIndex, [only, ...others]: readonly Speaker[]): boolean =>
  others.length === 0 && mentions.entityOf(only?.entity)?.type === 'person'

/** "The report said …", "the ministry said … It added …": an organisation, or a paper without a name. */
const isThing = (mentions: MentionIndex, speaker: Speaker | undefined): boolean =>
  speaker?.entity == null
    ? speaker?.anonymous === false
    : mentions.entityOf(speaker.entity)?.type === 'organization'

/** "he" is no woman in row 9, and none of "his editors". */
export const clashes = (pronoun: string, name: string): boolean =>
  (pronoun === 'he' || pronoun === 'she') && (CLASHING[pronoun].test(name) || isPlural(name))

/** "his editors", "two doctors", but not "a spokesman for the doctors". */
const isPlural = (name: string): boolean => /^\S+ (?:\p{Ll}+ )?\p{Ll}+[^su]s$/u.test(name)

/** Nouns for people whom the pronoun cannot mean. */
const CLASHING = {
  he: /(?:^|[\s-])(?:\p{L}*woman|she|girl|mother|wife|daughter|sister|aunt|grandmother|widow|actress|nun)\b/iu,
  she: /(?:^|[\s-])(?:man|he|\p{L}+sman|fireman|boy|father|husband|son|brother|uncle|grandfather|widower|monk)\b/iu,
} as const
