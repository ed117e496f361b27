import type { EntityType } from '../mentions/names/types.js'
import type { NameReading } from './name-reading.js'
import { nameVocabulary } from './name-vocabulary.js'
import type { NameForm } from './referent.js'

/** Groups the names of an article by how they are written, longest first and then in text order. */
export function groupForms(readings: readonly NameReading[]): readonly NameForm[] {
  const groups = new Map<string, NameReading[]>()
  for (const reading of readings) {
    const key = formKey(reading)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [reading])
    else group.push(reading)
  }
  const forms = [...groups].map(([key, group]) => createForm(key, group))
  return forms.sort((a, b) => b.words.length - a.words.length || firstIndex(a) - firstIndex(b))
}

function firstIndex(form: NameForm): number {
  return form.readings[0]?.index ?? 0
}

/** "Mexican", "Mexico" and "the Mexicans" share a key, and so do "GOP" and "Republicans". */
function formKey(reading: NameReading): string {
  const { placeOf, fullNameOf } = nameVocabulary()
  const phrase = reading.words.join(' ')
  if (isPerson(reading)) return `${compact(phrase)}|person`
  return compact(placeOf.get(phrase) ?? fullNameOf.get(phrase) ?? phrase)
}

function compact(phrase: string): string {
  return phrase.replace(/[\s-]+/g, '')
}

function isPerson(reading: NameReading): boolean {
  return (
    reading.mention.type === 'person' ||
    (reading.honorific !== null && reading.mention.type !== 'organization')
  )
}

function createForm(key: string, readings: readonly NameReading[]): NameForm {
  const votes = new Map<EntityType, number>()
  let total = 0
  for (const reading of readings) {
    const type = isPerson(reading) || isTitled(reading) ? 'person' : reading.mention.type
    const weight = reading.aside ? 0.5 * reading.mention.confidence : reading.mention.confidence
    votes.set(type, (votes.get(type) ?? 0) + weight)
    total += weight
  }
  let type: EntityType = 'other'
  let most = -1
  for (const [candidate, weight] of votes) if (weight > most) [type, most] = [candidate, weight]
  return {
    key,
    words: readings[0]?.words ?? [],
    type,
    certainty: total > 0 ? most / total : 0,
    readings,
  }
}

/** A title makes a person of a name whose type is unknown: "Senator Quill". */
function isTitled(reading: NameReading): boolean {
  return reading.mention.type === 'other' && (reading.title !== null || reading.apposition !== null)
}
