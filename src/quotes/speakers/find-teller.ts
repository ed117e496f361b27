import type { Token } from '../../document/types.js'
import { MARKED } from '../passages/passage.js'
import type { Range } from '../phrases/read-adjuncts.js'
import type { Speaker } from '../types.js'
import { GENDERS } from './find-earlier-speakers.js'
import type { SpeakerHistory } from './speaker-history.js'

/** Characters from the speaker's name to the next quotation. */
const MAX_DISTANCE = 250

/**
 * "The mayor had been warned, | Ms Orr said |, and did not stop. “She knew,” | she | told jurors.": the one whom the
 * sentence before names as its source goes on, and nobody of whom that sentence tells.
 */
export function findTeller(
  { last, mentions, text }: SpeakerHistory,
  words: readonly Token[],
  { start, end }: Range,
): Speaker | null {
  const [speaker] = last
  const gender = GENDERS.get(words[start]?.norm ?? '')
  if (speaker?.mention == null || last.length > 1 || end - start > 1 || gender === undefined) return null
  const opening = words[0]?.start ?? 0
  const { end: spoke } = speaker.mention
  if (words[0]?.norm !== MARKED || opening - spoke > MAX_DISTANCE) return null
  if (isLeftBehind(text.slice(spoke, opening))) return null
  const named = mentions
    .overlapping({ start: spoke, end: opening })
    .some(({ mention, entity }) => mention.kind === 'name' && entity.type === 'person')
  if (named) return null
  const teller = mentions.overlapping(speaker.mention).find(({ entity }) => entity.id === speaker.entity)
  if (teller?.entity.type !== 'person' || teller.mention.kind !== 'name') return null
  return (teller.entity.gender ?? gender) === gender ? speaker : null
}

/** Another sentence lies between, or an answer is due: "Orr | asked whether it was safe. |" */
const isLeftBehind = (between: string): boolean =>
  /[.?!]\s+\S/.test(between) || /^ ask(?:s|ed)\b/.test(between)
