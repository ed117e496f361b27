import type { Token } from '../../document/types.js'
import type { Range } from '../phrases/read-adjuncts.js'
import type { Speaker } from '../types.js'
import { GENDERS } from './find-earlier-speakers.js'
import type { SpeakerHistory } from './speaker-history.js'

const ADDING = new Set(['added', 'adds'])
const CONTINUING = new Set(['continued', 'continues'])

/** "…, said the minister, Ann Lind. | She | also added that …": who adds something is the one who spoke last. */
export function findAdder(
  { last, mentions }: SpeakerHistory,
  words: readonly Token[],
  { start, end }: Range,
): Speaker | null {
  const [speaker] = last
  const gender = GENDERS.get(words[start]?.norm ?? '')
  if (speaker === undefined || last.length > 1 || end - start > 1 || gender === undefined) return null
  const verb = words[end]?.pos === 'ADV' ? end + 1 : end
  const norm = words[verb]?.norm ?? ''
  // "she continued | her walk |"
  const adds = ADDING.has(norm) || (CONTINUING.has(norm) && (words[verb + 1]?.pos ?? 'PUNCT') === 'PUNCT')
  if (!adds) return null
  const entity = mentions.entityOf(speaker.entity)
  return entity?.type === 'person' && (entity.gender ?? gender) === gender ? speaker : null
}
