import { relativePronouns } from '../../lexicon/cue-words.js'
import type { PassageReading } from '../passages/passage-reading.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { skipAdverbs } from '../phrases/noun-phrase.js'
import type { Adjuncts } from '../phrases/read-adjuncts.js'
import type { Subject } from '../phrases/subject.js'
import { type Attribution, attributeTo } from './attribution.js'
import { findContentEnd, NO_STOPS } from './find-content-end.js'

/** "three men, who, | police said, | were armed" · "a tax which | the bank says | would cost jobs": what is said is the clause. */
export function readReportedRelative(
  reading: PassageReading,
  index: number,
  group: VerbGroup,
  found: Subject | null,
  { end, addressee, medium }: Adjuncts,
): Attribution | null {
  const { words, groups } = reading
  if (found === null || found.start > group.first || group.verb?.takes.has('clause') !== true) return null
  // the tagger takes "that" and "which" for articles of the speaker: "a tax | which experts | say would cost jobs"
  const inside = relativePronouns.has(words[found.start]?.norm ?? '') && found.end > found.start + 1
  const speaker = inside ? { ...found, start: found.start + 1 } : found
  const parted = words[speaker.start - 1]?.norm === ','
  const opening = speaker.start - (parted ? 2 : 1)
  if (!relativePronouns.has(words[opening]?.norm ?? '')) return null
  // "The poll, | to which | few people replied|, | was flawed"
  if (!parted && (words[opening - 1]?.pos === 'ADP' || words[end]?.norm === ',')) return null
  const start = words[end]?.norm === ',' ? end + 1 : end
  const next = groups[index + 1]
  if (next?.form !== 'finite' || skipAdverbs(words, next.first - 1) + 1 > start) return null
  // "The crew, who, police said, were armed, | sank": the sentence of the writer goes on
  const stops = { ...NO_STOPS, verbBehindComma: true }
  const rest = { start, end: findContentEnd(words, groups, index, start, stops) }
  const content = [{ start: opening, end: opening + 1 }, rest]
  return attributeTo(reading, group, speaker, content, { end, addressee, medium }, 'clause-then-tag')
}
