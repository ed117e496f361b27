import type { Token } from '../../document/types.js'
import { negations } from '../../lexicon/cue-words.js'
import { speechVerbForms } from '../phrases/speech-verb.js'

/** "denied | taking the money", "admitted | never having paid" */
export function opensGerund(words: readonly Token[], at: number): boolean {
  const start = skipNegation(words, at)
  const word = words[start]
  if ((word?.pos !== 'VERB' && word?.pos !== 'AUX') || !word.norm.endsWith('ing')) return false
  // "a report | saying | it was late"
  const reports = speechVerbForms.get(word.norm)?.plain?.takes.has('clause') === true
  return !reports && words[start + 1]?.pos !== 'PUNCT'
}

const skipNegation = (words: readonly Token[], at: number): number =>
  words[at]?.pos === 'ADV' || negations.has(words[at]?.norm ?? '') ? at + 1 : at
