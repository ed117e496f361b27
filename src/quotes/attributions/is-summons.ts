import type { Token } from '../../document/types.js'
import { summonedNouns } from '../../lexicon/cue-words.js'
import { endOfPhrase } from '../phrases/noun-phrase.js'
import type { SpeechVerb } from '../phrases/speech-verb.js'

const PREDICATES = new Set(['ADJ', 'DET', 'NOUN', 'VERB'])

/** "called | a snap election | for May" is an act; "called | the election | a farce" says what it is. */
export function isSummons(words: readonly Token[], at: number, { lemma }: SpeechVerb): boolean {
  if (lemma !== 'call') return false
  const end = endOfPhrase(words, at, false)
  if (!summonedNouns.has(words[end - 1]?.norm ?? '')) return false
  return !PREDICATES.has(words[end]?.pos ?? '')
}
