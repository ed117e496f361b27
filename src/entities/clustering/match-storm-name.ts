import type { FormMatch } from './cluster-names.js'
import type { NameRegistry } from './name-registry.js'
import type { NameForm, Referent } from './referent.js'

const STORMS = new Set(['hurricane', 'typhoon', 'cyclone', 'storm'])

/** Finds the storm whose name alone looks like a person's: "Odalys" for "Hurricane Odalys". */
export function matchStormName(form: NameForm, registry: NameRegistry): FormMatch | null {
  const [word, ...more] = form.words
  if (word === undefined || more.length > 0) return null
  if (form.readings.some(({ honorific, title }) => honorific !== null || title !== null)) return null
  const storm = registry.withWord(word).find((referent) => isStorm(referent, word))
  return storm === undefined ? null : { candidates: [storm], evidence: 'short-form' }
}

function isStorm({ type, words }: Referent, name: string): boolean {
  return type !== 'person' && words.at(-1) === name && STORMS.has(words.at(-2) ?? '')
}
