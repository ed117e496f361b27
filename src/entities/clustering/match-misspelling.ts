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
  if (word === undefined || form.readings.length > 1) return null
  if (form.type !== 'person') return matchMistypedName(form, registry)
  if (form.words.length > 1) return null
  const candidates = registry
    .withSurnameLike(word)
    .filter((referent) => referent.type === 'person' && isSlip(word, referent))
  return candidates.length === 1 ? { candidates, evidence: 'variant' } : null
}

/** "the Untied Harbours" for "the United Harbours": two letters of one word change places. */
function matchMistypedName({ words, type }: NameForm, registry: NameRegistry): FormMatch | null {
  if (words.length < 2) return null
  for (const word of words) {
    for (const referent of registry.withWord(word)) {
      if (referent.type !== type || referent.words.length !== words.length) continue
      const others = words.filter((word, i) => word !== referent.words[i])
      const meant = referent.words.filter((word, i) => word !== words[i])
      const [other] = others
      if (others.length !== 1 || other === undefined || !swapsLetters(other, meant[0] ?? '')) continue
      return { candidates: [referent], evidence: 'variant' }
    }
  }
  return null
}

function swapsLetters(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 5) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

/** "Petrova" is another person than "Petrov", and "the Quills" are more than one. */
function isSlip(word: string, { words }: Referent): boolean {
  const surname = words.at(-1) ?? ''
  if (words.length < 2 || !differByOne(word, surname)) return false
  return word !== `${surname}s` && word !== `${surname}a` && surname !== `${word}a`
}
