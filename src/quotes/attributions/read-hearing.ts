import type { PassageReading } from '../passages/passage-reading.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { readAdjuncts } from '../phrases/read-adjuncts.js'
import type { Subject } from '../phrases/subject.js'
import { type Attribution, attributeTo } from './attribution.js'
import { hears } from './is-hearing.js'

/** "The court heard | that Rudd lied and said it was over |": all that the sentence tells was told to those who heard it. */
export function readHearing(
  reading: PassageReading,
  group: VerbGroup,
  subject: Subject | null,
): Attribution | null {
  const { words } = reading
  if (group.verb?.lemma !== 'hear' || group.passive || subject === null || !hears(words, subject)) return null
  const adjuncts = readAdjuncts(words, group.last + 1, false)
  if (words[adjuncts.end]?.norm !== 'that' && words[adjuncts.end]?.norm !== 'how') return null
  let end = words.length
  while (end > adjuncts.end && words[end - 1]?.pos === 'PUNCT') end--
  return attributeTo(reading, group, subject, [{ start: adjuncts.end, end }], adjuncts, 'that-clause')
}
