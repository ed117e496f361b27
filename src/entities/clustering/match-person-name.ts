import { nameVocabulary } from '../naming/name-vocabulary.js'
import { roleVocabulary } from '../naming/role-vocabulary.js'
import type { MentionEvidence } from '../types.js'
import type { FormMatch } from './cluster-names.js'
import { isNamedFirm } from './match-mistyped-firm.js'
import type { NameRegistry } from './name-registry.js'
import type { NameForm, Referent } from './referent.js'

/**
 * Finds the person whom a shorter or otherwise spelt form names: "Arrieta" and "Ruiz Arrieta" for
 * "Inés Clara Ruiz Arrieta", "Angela" for "Angela Stone", "J. Stone" and "Bob Stone" for "Robert J. Stone".
 */
export function matchPersonName(form: NameForm, registry: NameRegistry): FormMatch | null {
  if (!mayBePerson(form)) return null
  const first = form.words[0]
  const last = form.words.at(-1)
  if (first === undefined || last === undefined) return null
  const surnames: Referent[] = []
  const givenNames: Referent[] = []
  const variants: Referent[] = []
  for (const referent of registry.withWord(last)) {
    const evidence = isPersonLike(referent, form) ? compareNames(form.words, referent.words) : null
    if (evidence === 'surname') surnames.push(referent)
    else if (evidence === 'given-name' && !isByname(referent)) givenNames.push(referent)
    else if (evidence === 'variant') variants.push(referent)
  }
  if (variants.length > 0) return { candidates: variants, evidence: 'variant' }
  if (surnames.length > 0)
    return { candidates: [...surnames, ...findNamesakeFirms(form, surnames, registry)], evidence: 'surname' }
  if (givenNames.length > 0 && mayBeGivenName(form)) return { candidates: givenNames, evidence: 'given-name' }
  return null
}

/** "Marlow Systems bought it. … [Marlow], based in Leeds, … its founder, Rita Marlow": the firm came in first. */
function findNamesakeFirms(
  { words, readings }: NameForm,
  surnames: readonly Referent[],
  registry: NameRegistry,
): readonly Referent[] {
  const [word = '', ...more] = words
  if (more.length > 0 || readings.every(({ honorific, title }) => honorific !== null || title !== null))
    return []
  const person = Math.min(...surnames.map(introducedAt))
  return registry
    .withWord(word)
    .filter(
      (referent) =>
        referent.type === 'organization' &&
        referent.words.length > 1 &&
        referent.words[0] === word &&
        isNamedFirm(referent) &&
        introducedAt(referent) < person,
    )
}

function introducedAt({ names }: Referent): number {
  let first = Number.POSITIVE_INFINITY
  for (const { reading } of names) if (!reading.aside) first = Math.min(first, reading.index)
  return first
}

/** A lone word of another type may be a surname all the same, unless it is known for a place. */
function mayBePerson(form: NameForm): boolean {
  if (form.type === 'person' || form.type === 'other') return true
  return form.words.length === 1 && !form.isLocation && !nameVocabulary().placeOf.has(form.words[0] ?? '')
}

/** "the Harbour Poet", whom "Harbour" alone does not name: a title stands where the surname should. */
function isByname({ words }: Referent): boolean {
  return roleVocabulary().genderOf.has(words.at(-1) ?? '') && !nameVocabulary().genderOf.has(words[0] ?? '')
}

/** "Angela", or another word that the tagger takes for a person. */
function mayBeGivenName({ type, words }: NameForm): boolean {
  if (type === 'person') return true
  return type === 'other' && nameVocabulary().genderOf.has(words[0] ?? '')
}

/** A person, or a name of unknown type that opens with a given name: "Ana Ruiz". */
function isPersonLike(referent: Referent, form: NameForm): boolean {
  if (referent.type === 'person') return true
  if (referent.type !== 'other' || form.type !== 'person') return false
  const { words } = referent
  return words.length > 1 && words.length < 4 && nameVocabulary().genderOf.has(words[0] ?? '')
}

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** How the words of a form stand to those of a person's fullest name, or null where they name another person. */
export function compareNames(form: readonly string[], full: readonly string[]): MentionEvidence | null {
  const [formName, formGeneration] = splitGeneration(form)
  const [fullName, fullGeneration] = splitGeneration(full)
  if (formGeneration !== fullGeneration && (formGeneration !== null || formName.length > 1)) return null
  if (formName.length > fullName.length) return null
  if (formName.length < fullName.length && endsWith(fullName, formName)) return 'surname'
  if (formName.length === 1)
    return formName[0] === fullName[0]
      ? 'given-name'
      : fullName.includes(formName[0] ?? '')
        ? 'surname'
        : null
  if (formName.length < fullName.length && startsWith(fullName, formName)) return 'given-name'
  if (formName.at(-1) !== fullName.at(-1)) return null
  return sameGivenName(formName[0] ?? '', fullName[0] ?? '') && middlesAgree(formName, fullName)
    ? 'variant'
    : null
}

function splitGeneration(words: readonly string[]): readonly [readonly string[], string | null] {
  const last = words.at(-1) ?? ''
  return words.length > 1 && GENERATIONS.has(last) ? [words.slice(0, -1), last] : [words, null]
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  return tail.every((word, i) => words[words.length - tail.length + i] === word)
}

function startsWith(words: readonly string[], head: readonly string[]): boolean {
  return head.every((word, i) => words[i] === word)
}

/** "Bob" and "Robert", "J" and "John", "Jon" and "Jonathan". */
function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0)
  const { givenNamesOf } = nameVocabulary()
  const ofA = givenNamesOf.get(a) ?? []
  const ofB = givenNamesOf.get(b) ?? []
  return ofA.includes(b) || ofB.includes(a) || ofA.some((name) => ofB.includes(name)) || differByOne(a, b)
}

/** "George W. Bush" is not "George H. W. Bush": where both have middle names, one must begin the other. */
function middlesAgree(form: readonly string[], full: readonly string[]): boolean {
  const a = form.slice(1, -1)
  const b = full.slice(1, -1)
  if (a.length === 0 || b.length === 0) return true
  return a.every((word, i) => word.charAt(0) === b[i]?.charAt(0))
}

/** One letter more, less or other, in words of five letters and more: "Mohammed" and "Mohamed". */
export function differByOne(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  let end = 0
  while (end < Math.min(a.length, b.length) - i && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - i - end <= 1
}
