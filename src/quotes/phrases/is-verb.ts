import type { Token } from '../../document/types.js'
import { modals } from '../../lexicon/cue-words.js'
import { ALWAYS_VERBS } from './is-untagged-report.js'

/** "| ask |", and "| said |" whatever the tagger says. */
export const isVerb = (word: Token | undefined): boolean =>
  word !== undefined && (word.pos === 'VERB' || ALWAYS_VERBS.has(word.norm))

/** "| has | asked", "| would | ask" */
export const isAuxiliary = (word: Token | undefined): boolean =>
  word !== undefined && (word.pos === 'AUX' || modals.has(word.norm))
