import type { Token } from '../../document/types.js'
import { possessives } from '../../lexicon/cue-words.js'

const DEFINING = new Set(['the', 'a', 'an', ...possessives])

/** "the | announced | cuts", "its | promised | reform", "a | claimed | victory"; not "which the board | announced |". */
export const isParticiple = (words: readonly Token[], at: number): boolean =>
  words[at]?.norm.endsWith('ed') === true &&
  DEFINING.has(words[at - 1]?.norm ?? '') &&
  MODIFIED.has(words[at + 1]?.pos ?? 'PUNCT')

const MODIFIED = new Set<Token['pos']>(['NOUN', 'PROPN', 'ADJ'])
