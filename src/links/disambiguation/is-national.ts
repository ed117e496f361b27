import type { Entity } from '../../entities/types.js'
import type { Contender } from './gather-contenders.js'
import { isMadeOfBodyWords } from './is-made-of-body-words.js'

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
