import { flatMap } from '../../document/flat-map.js'
import { PEOPLE_ENDINGS, PEOPLES } from '../../lexicon/peoples.js'
import type { EntityType } from '../../mentions/names/types.js'
import type { NameContext, NameReading } from '../naming/name-reading.js'
import { nameVocabulary } from '../naming/name-vocabulary.js'
import type { NameForm } from './referent.js'

/** Groups the names of an article by how they are written, longest first and then in text order. */
export function groupForms(context: NameContext, readings: readonly NameReading[]): readonly NameForm[] {
  const groups = new Map<string, NameReading[]>()
  for (const reading of readings) {
    const key = formKey(reading)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [reading])
    else group.push(reading)
  }
  const forms = flatMap([...groups], ([key, group]) => splitByEvidence(context, key, group))
  return forms.sort((a, b) => b.words.length - a.words.length || firstIndex(a) - firstIndex(b))
}

function firstIndex(form: NameForm): number {
  return form.readings[0]?.index ?? 0
}

/** "Mexican", "Mexico" and "the Mexicans" share a key, and so do "GOP" and "Republicans", "Kurd" and "Kurds". */
function formKey({ phrase, mention }: NameReading): string {
  const { placeOf, fullNameOf, demonyms } = nameVocabulary()
  // "in Spanish" is nothing of Spain
  if (mention.type === 'other' && demonyms.has(phrase)) return `${compact(phrase)}language`
  const name = placeOf.get(phrase) ?? fullNameOf.get(phrase)
  if (name !== undefined) return compact(name)
  return compact(mention.type === 'group' ? oneOfPeople(phrase) : withShortEnding(phrase))
}

/** "kurd" of "kurds", "african american" of "african americans"; "clintons" are a family. */
function oneOfPeople(phrase: string): string {
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1)
  const listed = PEOPLES.has(last) || PEOPLE_ENDINGS.has(last)
  return listed && last.endsWith('s') ? phrase.slice(0, -1) : phrase
}

const SHORT_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['corporation', 'corp'],
  ['company', 'co'],
  ['incorporated', 'inc'],
  ['limited', 'ltd'],
  ['brothers', 'bros'],
])

/** "lindor corporation" as "lindor corp": one and the same company. */
function withShortEnding(phrase: string): string {
  const at = phrase.lastIndexOf(' ') + 1
  const short = at === 0 ? undefined : SHORT_ENDINGS.get(phrase.slice(at))
  return short === undefined ? phrase : phrase.slice(0, at) + short
}

function compact(phrase: string): string {
  return phrase.includes(' ') || phrase.includes('-') ? phrase.replace(/[ -]+/g, '') : phrase
}

/** A lone tag against the many is an error of the tagger; so few of one kind do not make a second referent. */
const MINORITY = 0.3

/**
 * One string may name a person and a place: "Mr. Washington", "in Washington". They are kept apart where the words
 * around say so or the tagger often does.
 */
function splitByEvidence(
  context: NameContext,
  key: string,
  readings: readonly NameReading[],
): readonly NameForm[] {
  const people: NameReading[] = []
  const others: NameReading[] = []
  let firmPeople = false
  let firmPlaces = false
  for (const reading of readings) {
    const titled = isTitled(reading)
    const located = !titled && isLocated(context, reading)
    if (titled) firmPeople = true
    if (located) firmPlaces = true
    const isPerson = titled || (reading.mention.type === 'person' && !located)
    if (isPerson) people.push(reading)
    else others.push(reading)
  }
  const minority = Math.min(people.length, others.length) / readings.length
  const apart =
    minority > 0 &&
    ((firmPeople && firmPlaces) || (minority > MINORITY && (firmPlaces || readings.length > 3)))
  if (!apart) return [createForm(key, readings, firmPlaces && !firmPeople)]
  return [createForm(`${key}|person`, people, false), createForm(key, others, firmPlaces)]
}

const LOCATIVES = new Set(['in', 'near', 'at', 'across', 'throughout', 'outside'])

/** One may have these in a company: "a stake in Lindor" tells no place. */
const HOLDINGS = new Set(
  'stake stakes share shares stock interest interests investment invest invested investing holding confidence'.split(
    ' ',
  ),
)

/** "in Washington" of a name that the tagger takes for a place; "Pierre, S.D.". */
function isLocated({ document: { tokens } }: NameContext, { mention, isAbbreviated }: NameReading): boolean {
  if (mention.type !== 'place') return false
  if (isAbbreviated) return true
  const before = mention.firstToken - 1
  return LOCATIVES.has(tokens[before]?.norm ?? '') && !HOLDINGS.has(tokens[before - 1]?.norm ?? '')
}

/** A form of address or an office makes a person of a name whose type is unsure: "Senator Quill". */
function isTitled({ mention, phrase, honorific, title, apposition }: NameReading): boolean {
  if (mention.type === 'person') return honorific !== null || title !== null
  if (honorific !== null) return mention.type !== 'organization'
  if (mention.type !== 'other' || nameVocabulary().demonyms.has(phrase)) return false
  return title !== null || apposition !== null
}

function createForm(key: string, readings: readonly NameReading[], isLocation: boolean): NameForm {
  const votes = new Map<EntityType, number>()
  let total = 0
  for (const reading of readings) {
    const titled = isTitled(reading)
    const type = titled ? 'person' : reading.mention.type
    const weight = (titled ? 2 : reading.mention.confidence) * (reading.aside ? 0.5 : 1)
    votes.set(type, (votes.get(type) ?? 0) + weight)
    total += weight
  }
  let type: EntityType = 'other'
  let most = -1
  for (const [candidate, weight] of votes) if (weight > most) [type, most] = [candidate, weight]
  return {
    key,
    words: readings[0]?.words ?? [],
    phrase: readings[0]?.phrase ?? '',
    type,
    certainty: total > 0 ? most / total : 0,
    isLocation,
    readings,
  }
}
