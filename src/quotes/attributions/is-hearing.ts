import type { Token } from '../../document/types.js'
import { headOf } from '../passages/word-span.js'
import type { Range } from '../phrases/read-adjuncts.js'
import type { Attribution } from './attribution.js'

/** Those before whom a case is heard. */
const HEARERS = new Set([
  'court',
  'trial',
  'inquest',
  'jury',
  'jurors',
  'inquiry',
  'tribunal',
  'hearing',
  'panel',
])

/**
 * "The builder lied, | a court heard |.", "“He lied”, | trial told |": the subject heard the words and did not speak
 * them. "The court said" is none.
 */
export function isHearing(words: readonly Token[], { cue, speaker, addressee }: Attribution): boolean {
  if (cue === null || speaker === null) return false
  const lemma = cue.verb?.lemma
  if (lemma !== 'hear' && (lemma !== 'tell' || addressee !== null)) return false
  // "It was a mistake, MPs | told |" in a headline, which has no stop: whoever tells tells somebody
  const last = lemma === 'tell' && cue.end === words.length && words[speaker.start]?.pos !== 'PRON'
  return hears(words, speaker) || last
}

/** "a jury", "the court": those to whom a case is told. */
export const hears = (words: readonly Token[], subject: Range): boolean =>
  HEARERS.has(headOf(words, subject)?.norm ?? '')
