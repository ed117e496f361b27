import type { Token } from '../../document/types.js'
import { negations } from '../../lexicon/cue-words.js'
import type { VerbGroup } from './find-verb-groups.js'

const POINTING = new Set(['that', 'this', 'which', 'it'])

/** Words of speech by which a writer turns from one thing to another: nobody is said to have spoken. */
export function isSetPhrase(words: readonly Token[], group: VerbGroup): boolean {
  const norm = words[group.main]?.norm
  const before = words[group.first - 1]?.norm
  // "it is worth | noting | that", "rest | assured | that"
  if (before === 'worth' || (before === 'rest' && norm === 'assured')) return true
  if (norm === 'said') return isTurn(words, group.main)
  return norm === 'say' && words[group.first]?.norm === 'to' && isGloss(words, group.first)
}

/** "| That said, | trade fell", "| That being said, | …", "| That said | the town lives on" */
function isTurn(words: readonly Token[], said: number): boolean {
  const before = words[said - 1]?.norm === 'being' ? said - 2 : said - 1
  const opens = before === 0 || words[before - 1]?.pos === 'PUNCT'
  const that = words[before]?.norm ?? ''
  return opens && POINTING.has(that) && (words[said + 1]?.norm === ',' || (said === 1 && that === 'that'))
}

/** "which is | to say | that", "that is not | to say |", "suffice it | to say |" */
function isGloss(words: readonly Token[], to: number): boolean {
  let at = to - 1
  while (words[at]?.pos === 'ADV' || negations.has(words[at]?.norm ?? '')) at--
  const norm = words[at]?.norm
  if (norm === 'is' || norm === "'s") return POINTING.has(words[at - 1]?.norm ?? '')
  return norm === 'it' && words[at - 1]?.norm === 'suffice'
}
