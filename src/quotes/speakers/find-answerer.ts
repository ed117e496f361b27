import type { Token } from '../../document/types.js'
import type { Range } from '../phrases/read-adjuncts.js'
import type { Speaker } from '../types.js'
import { GENDERS } from './find-earlier-speakers.js'
import type { SpeakerHistory } from './speaker-history.js'

/** "| Pressed | on whether Okafor would start, he replied": verbs of those who are questioned. */
const QUESTIONED = new Set(['asked', 'pressed', 'questioned', 'quizzed', 'challenged', 'probed'])

/**
 * "Asked about Okafor, | he | said": the one who answers is the one who spoke last, nobody whom the question names.
 */
export function findAnswerer(
  { last, mentions }: SpeakerHistory,
  words: readonly Token[],
  { start, end }: Range,
): Speaker | null {
  const [speaker] = last
  if (speaker === undefined || last.length > 1 || end - start > 1) return null
  const gender = GENDERS.get(words[start]?.norm ?? '')
  if (gender === undefined || words[start - 1]?.norm !== ',') return null
  const opening = words[0]?.norm === 'when' ? words[1] : words[0]
  if (!QUESTIONED.has(opening?.norm ?? '')) return null
  if (speaker.mention === null) return null
  const spoke = mentions.overlapping(speaker.mention).find(({ entity }) => entity.id === speaker.entity)
  if (spoke?.entity.type !== 'person') return null
  return (spoke.entity.gender ?? gender) === gender ? speaker : null
}
