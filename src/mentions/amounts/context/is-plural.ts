import { IRREGULAR_PLURALS } from '../../../lexicon/plurals.js'

/** "gas", "class", "campus", "crisis" */
const SINGULAR = /^(?:gas|texas|kansas)$|(?:ss|us|sis)$/

/** "hikers", "gunmen", "police": what more than one of a thing is called. */
export function isPlural(norm: string): boolean {
  return (norm.endsWith('s') && !SINGULAR.test(norm)) || norm.endsWith('men') || IRREGULAR_PLURALS.has(norm)
}
