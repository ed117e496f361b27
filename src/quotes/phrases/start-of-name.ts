import type { Token } from '../../document/types.js'
import { maySpeak } from './may-speak.js'

/** "a charge | Lind | denied": a thing and who speaks of it, unlike "a lawyer Ann Lind" and "a stunned Lind". */
export function startOfName(words: readonly Token[], from: number, end: number): number {
  const opener = words[from]?.norm
  const noun = words[from + 1]
  if ((opener !== 'a' && opener !== 'an') || noun?.pos !== 'NOUN') return from
  if (maySpeak(noun) || noun.norm.endsWith('ed')) return from
  for (let i = from + 2; i < end; i++) if (words[i]?.pos !== 'PROPN') return from
  return from + 2 < end && /\p{Ll}/u.test(words[from + 2]?.text ?? '') ? from + 2 : from
}
