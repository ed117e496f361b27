import { isPossessiveMark } from '../../document/is-genitive.js'
import type { Token } from '../../document/types.js'
import { possessives } from '../../lexicon/cue-words.js'
import { isCredential } from './noun-phrase.js'

const DEFINING = new Set(['the', 'a', 'an', ...possessives])

/**
 * "the | announced | cuts", "an | estimated | 300 boats", "a poorly | described | plan", "the town's | confirmed | cases", "the quarter | ended | May 31";
 * not "which the board | announced |".
 */
export function isParticiple(words: readonly Token[], at: number): boolean {
  const norm = words[at]?.norm ?? ''
  if (!norm.endsWith('ed')) return false
  if (norm === 'ended' && PERIODS.has(words[at - 1]?.norm ?? '')) return true
  if (isCredential(words, at)) return true
  const opener = words[at - 1]?.norm.endsWith('ly') === true ? at - 2 : at - 1
  const defined = DEFINING.has(words[opener]?.norm ?? '') || isPossessiveMark(words[opener])
  return defined && MODIFIED.has(words[at + 1]?.pos ?? 'PUNCT')
}

const PERIODS = new Set(['quarter', 'year', 'period', 'month', 'months', 'week', 'weeks'])
const MODIFIED = new Set<Token['pos']>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM'])
