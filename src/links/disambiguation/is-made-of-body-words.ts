import { NAMES_REMEMBERED, remember } from '../../document/remember.js'
import { BODY_WORDS } from '../../lexicon/body-words.js'
import { foldSurface } from '../knowledge-base/fold-surface.js'

/** "Supreme Court", "Senate": every word of the name says what such a body is. */
export const isMadeOfBodyWords = remember(
  (name) => foldSurface(name).split(' ').every(isBodyWord),
  NAMES_REMEMBERED,
)

const isBodyWord = (word: string): boolean => BODY_WORDS.has(word)
