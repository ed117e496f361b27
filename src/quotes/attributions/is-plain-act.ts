import type { Token } from '../../document/types.js'
import { modals, possessives } from '../../lexicon/cue-words.js'
import { BESIEGED, CALLED_UP } from '../../lexicon/plain-objects.js'
import type { VerbGroup } from '../phrases/find-verb-groups.js'
import { endOfPhrase, isHyphen } from '../phrases/noun-phrase.js'

/** "raiders attacked | the fort |", unlike "attacked | his rival |" and "attacked | the port as “rotten” |": blows, no words. */
export function isPlainAttack(words: readonly Token[], { verb, last }: VerbGroup): boolean {
  if (verb?.lemma !== 'attack') return false
  const head = words[endOfPhrase(words, last + 1, false) - 1]?.norm ?? ''
  const end = endOfPhrase(words, last + 1, true)
  const besieged = BESIEGED.has(head) || BESIEGED.has(words[end - 1]?.norm ?? '')
  return besieged && words[end]?.norm !== 'as' && words[end]?.norm !== 'for'
}

/** "Witnesses should call | 101 |", "she called | Lind | on Monday": nothing is said of whom one calls. */
export function isPlainCall(words: readonly Token[], { verb, last }: VerbGroup): boolean {
  if (verb?.lemma !== 'call') return false
  const opener = words[last + 1]
  if (CALLED_UP.has(words[endOfPhrase(words, last + 1, false) - 1]?.norm ?? '')) return true
  const start = opener?.pos === 'DET' || possessives.has(opener?.norm ?? '') ? last + 2 : last + 1
  let end = start
  while (words[end]?.pos === 'PROPN' || words[end]?.pos === 'NUM') end++
  if (end === start && (words[start]?.pos === 'NOUN' || words[start]?.pos === 'PRON')) end++
  const behind = words[end]
  if (end === start || isHyphen(words, end)) return false
  // "what he calls it | cannot be printed"
  if (behind?.pos === 'AUX' || modals.has(behind?.norm ?? '')) return true
  // "called her mother | on Monday", but not "called the use | of force “mad”" nor "called him | out"
  if (behind?.pos === 'ADP') return CALLING.has(behind.norm)
  return behind === undefined || behind.norm === '.' || (behind.norm === ',' && words[start]?.pos !== 'PRON')
}

const CALLING = new Set(['on', 'at', 'in', 'from', 'to', 'after', 'before'])
