import type { FormMatch } from './cluster-names.js'
import { differByOne } from './match-person-name.js'
import type { NameRegistry } from './name-registry.js'
import type { NameForm, Referent } from './referent.js'

/**
 * Finds the person whose surname a form misspells by a letter: "Maurer said. Mauer left." A name that the article
 * writes so more than once is meant so.
 */
export function matchMisspelling(form: NameForm, registry: NameRegistry): FormMatch | null {
  const word = form.words[0]
  if (word === undefined || form.words.length > 1 || form.type !== 'person' || form.readings.length > 1)
    return null
  const candidates = registry
    .withSurnameLike(word)
    .filter((referent) => referent.type === 'person' && isSlip(word, referent))
  return candidates.length === 1 ? { candidates, evidence: 'variant' } : null
}

/** "Petrova" is another person than "Petrov", and "the Quills" are more than one. */
function isSlip(word: string, { words }: Referent): boolean {
  const surname = words.at(-1) ?? ''
  if (words.length < 2 || !differByOne(word, surname)) return false
  return word !== `${surname}s` && word !== `${surname}a` && surname !== `${word}a`
}
