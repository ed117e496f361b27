import type { EntityType } from '../../mentions/names/types.js'
import type { NameContext, NameReading } from '../naming/name-reading.js'
import { nameVocabulary, placeSortOf } from '../naming/name-vocabulary.js'
import type { MentionEvidence } from '../types.js'
import { chooseNamesakes } from './choose-namesake.js'
import { groupForms } from './group-forms.js'
import { inferGender } from './infer-gender.js'
import { isPeoplesWord } from './is-peoples-word.js'
import { matchAcronym } from './match-acronym.js'
import { matchMisspelling } from './match-misspelling.js'
import { matchMistypedFirm } from './match-mistyped-firm.js'
import { matchPersonName } from './match-person-name.js'
import { matchShortForm } from './match-short-form.js'
import { matchStormName } from './match-storm-name.js'
import { NameRegistry } from './name-registry.js'
import { pairAcronyms } from './pair-acronyms.js'
import type { NameForm, Referent } from './referent.js'

/** Whom a form may name, the likeliest first, and why. */
export interface FormMatch {
  readonly candidates: readonly Referent[]
  readonly evidence: MentionEvidence
}

const CONFIDENCE: Partial<Record<MentionEvidence, number>> = {
  'same-name': 0.95,
  surname: 0.9,
  'given-name': 0.8,
  acronym: 0.9,
  'short-form': 0.8,
  demonym: 0.9,
  variant: 0.7,
}

/** Gathers names into referents. Longer names go first, so that a surname finds its full name wherever it stands. */
export function clusterNames(context: NameContext, readings: readonly NameReading[]): readonly Referent[] {
  const registry = new NameRegistry()
  const acronymOf = pairAcronyms(context, readings)
  for (const form of groupForms(context, readings)) placeForm(form, registry, acronymOf)
  for (const referent of registry.referents) referent.names.sort((a, b) => a.reading.index - b.reading.index)
  return registry.referents
}

function placeForm(form: NameForm, registry: NameRegistry, acronymOf: ReadonlyMap<string, string>): void {
  const match = matchForm(form, registry, acronymOf)
  if (match === null) {
    registry.add(createReferent(form, isFamily(form, registry)), form)
    return
  }
  const [only] = match.candidates
  const chosen = match.candidates.length === 1 ? null : chooseNamesakes(form.readings, match.candidates)
  const confidence = (CONFIDENCE[match.evidence] ?? 0.5) - (chosen === null ? 0 : 0.2)
  form.readings.forEach((reading, i) => {
    const referent = chosen === null ? only : chosen[i]
    referent?.names.push({ reading, evidence: match.evidence, confidence })
  })
  if (match.candidates.length === 1 && only !== undefined) registry.index(only, form)
}

/** The rules in order: the more a rule knows, the earlier it is asked. */
function matchForm(
  form: NameForm,
  registry: NameRegistry,
  acronymOf: ReadonlyMap<string, string>,
): FormMatch | null {
  const fullKey = acronymOf.get(form.key)
  const spelledOut = fullKey === undefined ? null : registry.withKey(fullKey)
  if (spelledOut !== null) return { candidates: [spelledOut], evidence: 'acronym' }
  return (
    matchStormName(form, registry) ??
    matchPersonName(form, registry) ??
    (isPeoplesWord(form) ? null : matchBody(form, registry)) ??
    matchMisspelling(form, registry)
  )
}

const matchBody = (form: NameForm, registry: NameRegistry): FormMatch | null =>
  matchAcronym(form, registry) ?? matchShortForm(form, registry) ?? matchMistypedFirm(form, registry)

/** "the Quills": more than one of a name that people of the article bear. */
function isFamily(form: NameForm, registry: NameRegistry): boolean {
  const [word, ...more] = form.words
  if (form.type !== 'person' || more.length > 0 || word?.endsWith('s') !== true) return false
  return registry.withWord(word.slice(0, -1)).some(({ type, words }) => type === 'person' && words.length > 1)
}

function createReferent(form: NameForm, isFamilyName: boolean): Referent {
  const { demonyms, fullNameOf } = nameVocabulary()
  const { phrase } = form
  const isLanguage = form.type === 'other' && demonyms.has(phrase)
  const placeSort = form.type === 'person' || isLanguage ? null : (placeSortOf(phrase) ?? null)
  const names = form.readings.map((reading, i) => {
    const evidence: MentionEvidence =
      i === 0 ? 'full-name' : demonyms.has(reading.phrase) ? 'demonym' : 'same-name'
    return { reading, evidence, confidence: evidence === 'full-name' ? 1 : (CONFIDENCE[evidence] ?? 0.5) }
  })
  const type = isFamilyName ? 'group' : placeSort === null || isTeam(form) ? knownType(form) : 'place'
  const referent: Referent = {
    type,
    words: form.words,
    description: null,
    isPlural: phrase.endsWith('s') && fullNameOf.has(phrase),
    placeSort,
    names,
    roles: [],
    gender: null,
    references: [],
  }
  referent.gender = inferGender(referent)
  return referent
}

/** "Alabama won": the readings take it for what acts, and none stands "in" it. */
function isTeam({ type, certainty, isLocation }: NameForm): boolean {
  return type === 'organization' && certainty > 0.5 && !isLocation
}

/** "Republicans" are a party, whatever the tagger takes them for. */
function knownType({ type, phrase }: NameForm): EntityType {
  if (type === 'person') return type
  const { fullNameOf, typeOf } = nameVocabulary()
  return typeOf.get(fullNameOf.get(phrase) ?? phrase) ?? type
}
