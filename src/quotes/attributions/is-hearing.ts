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
  return hears(words, speaker) || (lemma === 'tell' && isLast(words, cue.end))
}

/** "It was a mistake, MPs | told |" in a headline: whoever tells tells somebody. */
const isLast = (words: readonly Token[], end: number): boolean =>
  end === words.length || (end === words.length - 1 && words[end]?.norm === '.')

/** "a jury", "the court": those to whom a case is told. */
export const hears = (words: readonly Token[], subject: Range): boolean =>
  HEARERS.has(headOf(words, subject)?.norm ?? '')
