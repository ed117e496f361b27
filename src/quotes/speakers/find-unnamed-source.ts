import type { Token } from '../../document/types.js'
import { headOf } from '../passages/word-span.js'
import type { Range } from '../phrases/read-adjuncts.js'
import type { Speaker } from '../types.js'
import type { SpeakerHistory } from './speaker-history.js'

const INTRODUCING = new Set(['a', 'an', 'one', 'another'])

/** "| A senior official | said": remembers who has no name, for "the official". */
export function noteUnnamedSource(
  { unnamed }: SpeakerHistory,
  words: readonly Token[],
  part: Range,
  speaker: Speaker,
): void {
  const noun = headOf(words, part)?.norm
  if (noun !== undefined && INTRODUCING.has(words[part.start]?.norm ?? '')) unnamed.set(noun, speaker)
}

/** "One minister said no. … | the minister | added": the source without a name whom the noun brought in. */
export function findUnnamedSource(
  { unnamed }: SpeakerHistory,
  words: readonly Token[],
  part: Range,
): Speaker | null {
  if (words[part.start]?.norm !== 'the' || part.end - part.start !== 2) return null
  return unnamed.get(words[part.start + 1]?.norm ?? '') ?? null
}
