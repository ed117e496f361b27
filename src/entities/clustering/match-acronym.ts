import { classAt, DIGIT, isUpperAt } from '../../document/characters.js'
import type { FormMatch } from './cluster-names.js'
import type { NameRegistry } from './name-registry.js'
import type { NameForm } from './referent.js'

/** Finds the full name whose initials a form of two to eight letters is: "IMF" for "International Monetary Fund". */
export function matchAcronym(form: NameForm, registry: NameRegistry): FormMatch | null {
  if (form.type === 'person' || form.words.length !== 1 || !isAcronym(form)) return null
  const letters = form.words[0] ?? ''
  // "the NFAs" for "Nordic Film Awards"
  const referent =
    registry.withInitials(letters) ?? (isPlural(form) ? registry.withInitials(letters.slice(0, -1)) : null)
  return referent === null || referent.type === 'person'
    ? null
    : { candidates: [referent], evidence: 'acronym' }
}

const isAcronym = (form: NameForm): boolean =>
  form.readings.some(({ mention }) => isAllCapitals(mention.text) || SPOKEN.test(mention.text)) ||
  isPlural(form)

/** "Cosatu": an acronym that is spoken as a word. */
const SPOKEN = /^\p{Lu}\p{Ll}{3,7}$/u

const isPlural = (form: NameForm): boolean =>
  form.readings.some(
    ({ mention: { text } }) => text.length > 3 && text.endsWith('s') && isAllCapitals(text.slice(0, -1)),
  )

/** "IMF", "U.N.", "CO2", "R&D": two to eight capitals, each with or without its full stop, and perhaps a digit. */
function isAllCapitals(text: string): boolean {
  let capitals = 0
  let at = 0
  for (; isUpperAt(text, at); capitals++) {
    at += text.charAt(at + 1) === '.' ? 2 : 1
    if (text.charAt(at) === '&' && isUpperAt(text, at + 1)) at++
  }
  const end = classAt(text, at) === DIGIT ? at + 1 : at
  return capitals >= 2 && capitals <= 8 && end === text.length
}
