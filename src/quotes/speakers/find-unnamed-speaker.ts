import type { Token } from '../../document/types.js'
import { MARKED } from '../passages/passage.js'
import type { Range } from '../phrases/read-adjuncts.js'
import type { Speaker } from '../types.js'
import { clashes, GENDERS } from './find-earlier-speakers.js'
import type { SpeakerHistory } from './speaker-history.js'

/** "A neighbour said it was empty. “It is sad,” | she | said.": one without a name, where nobody is named in between. */
export function findUnnamedSpeaker(
  { last, mentions, text }: SpeakerHistory,
  words: readonly Token[],
  { start, end }: Range,
): Speaker | null {
  const [speaker] = last
  const pronoun = words[start]
  if (pronoun === undefined || end - start > 1 || last.length !== 1 || !GENDERS.has(pronoun.norm)) return null
  if (speaker?.mention == null || speaker.entity !== null || clashes(pronoun.norm, speaker.name)) return null
  const { end: spoke } = speaker.mention
  if (spoke > pronoun.start || pronoun.start - spoke > MAX_DISTANCE) return null
  const [opening] = words
  const follows = opening?.norm === MARKED && speaker.anonymous && INDEFINITE.test(speaker.name)
  if (follows ? isParted(text.slice(spoke, opening.start)) : text.slice(spoke, pronoun.start).includes('\n'))
    return null
  const named = mentions
    .before(pronoun.start)
    .some(
      ({ mention, entity }) => mention.start >= spoke && mention.kind === 'name' && entity.type === 'person',
    )
  return named ? null : speaker
}

const INDEFINITE = /^(?:an?|one|another)\s/i

/** Another paragraph lies between, or more than one sentence before a paragraph that opens with marks. */
const isParted = (between: string): boolean =>
  between.trimEnd().includes('\n') || /[.?!]\s+\p{Lu}/u.test(between)

/** Characters of a paragraph over which the one who spoke is in mind. */
const MAX_DISTANCE = 600
