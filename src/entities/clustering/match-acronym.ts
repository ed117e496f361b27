import type { FormMatch } from './cluster-names.js'
import type { NameRegistry } from './name-registry.js'
import type { NameForm } from './referent.js'

/** Finds the full name whose initials a form of two to eight capitals is: "IMF" for "International Monetary Fund". */
export function matchAcronym(form: NameForm, registry: NameRegistry): FormMatch | null {
  if (form.type === 'person' || form.words.length !== 1 || !isAcronym(form)) return null
  const referent = registry.withInitials(form.words[0] ?? '')
  return referent === null || referent.type === 'person'
    ? null
    : { candidates: [referent], evidence: 'acronym' }
}

const CAPITALS = /^(?:\p{Lu}\.?){2,8}\d?$/u

function isAcronym(form: NameForm): boolean {
  return form.readings.some((reading) => CAPITALS.test(reading.mention.text))
}
