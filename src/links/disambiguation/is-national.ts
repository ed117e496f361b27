import { remember } from '../../document/remember.js'
import type { Entity } from '../../entities/types.js'
import { BODY_WORDS } from '../../lexicon/body-words.js'
import { foldSurface, NAMES_REMEMBERED } from '../knowledge-base/fold-surface.js'
import type { Contender } from './gather-contenders.js'

/**
 * "Supreme Court" for that of the United States: every country has its own. So it is with each body that the article calls
 * by nothing but words for what it is, "National Assembly", "Conservatives", and with a team that it calls by less than its
 * name: elsewhere "Chelsea" is no club.
 */
export function isNational({ name, aliases }: Entity, contender: Contender): boolean {
  const { candidate, fullest, likeness } = contender
  const { type, country, description } = candidate.entry
  if (type !== 'organization' || country == null) return false
  if (likeness < 1 && description !== null && TEAM.test(description)) return true
  return fullest ? isMadeOfBodyWords(name) : aliases.some(isMadeOfBodyWords)
}

const TEAM = /\b(?:club|team)$/

/** "Supreme Court", "Senate": every word of the name says what such a body is. */
export const isMadeOfBodyWords = remember(
  (name) => foldSurface(name).split(' ').every(isBodyWord),
  NAMES_REMEMBERED,
)

const isBodyWord = (word: string): boolean => BODY_WORDS.has(word)
