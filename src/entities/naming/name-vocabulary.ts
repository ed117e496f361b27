import { COUNTRIES, type CountryRow, REGIONS, STATES } from '../../lexicon/countries.js'
import {
  LEADING_SURNAMES,
  MORE_FEMALE_FIRST_NAMES,
  MORE_MALE_FIRST_NAMES,
} from '../../lexicon/first-names.js'
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../../lexicon/generated/first-names.js'
import { NICKNAMES, SHORT_NAMES } from '../../lexicon/short-names.js'

export type PlaceSort = 'country' | 'state' | 'region'

/** What common knowledge says of a name, whatever the article: made once from the word lists. */
export interface NameVocabulary {
  /** Folded name or demonym to the name of its country or region: "mexicans" to "mexico". */
  readonly placeOf: ReadonlyMap<string, string>
  /** Demonyms and adjectives of countries and regions. */
  readonly demonyms: ReadonlySet<string>
  /** Countries, states and wider regions by name. */
  readonly sortOfPlace: ReadonlyMap<string, PlaceSort>
  /** Folded short name to full name: "gop" to "republican party". */
  readonly fullNameOf: ReadonlyMap<string, string>
  /** What a full name of that list names. */
  readonly typeOf: ReadonlyMap<string, 'organization' | 'place' | 'event'>
  readonly genderOf: ReadonlyMap<string, 'male' | 'female'>
  /** Surnames that may stand before the given name: "kim". */
  readonly leadingSurnames: ReadonlySet<string>
  /** Short form to the given names it may stand for: "bob" to "robert". */
  readonly givenNamesOf: ReadonlyMap<string, readonly string[]>
}

function readPlaces(rows: readonly CountryRow[], placeOf: Map<string, string>, demonyms: Set<string>): void {
  for (const [name, otherNames, people] of rows) {
    placeOf.set(name, name)
    for (const other of otherNames.split(',')) if (other !== '') placeOf.set(other, name)
    for (const demonym of people.split(',')) {
      if (demonym === '') continue
      placeOf.set(demonym, name)
      demonyms.add(demonym)
    }
  }
}

function readPlaceSorts(): ReadonlyMap<string, PlaceSort> {
  const sorts = new Map<string, PlaceSort>()
  for (const [name] of REGIONS) sorts.set(name, 'region')
  for (const [name] of COUNTRIES) sorts.set(name, 'country')
  for (const name of STATES.split(',')) sorts.set(name, 'state')
  return sorts
}

/** What sort of place a folded name or demonym names: "mexicans" a country; undefined where it is none of the list. */
export function placeSortOf(folded: string): PlaceSort | undefined {
  const { placeOf, sortOfPlace } = nameVocabulary()
  return sortOfPlace.get(placeOf.get(folded) ?? folded)
}

function readVocabulary(): NameVocabulary {
  const placeOf = new Map<string, string>()
  const demonyms = new Set<string>()
  readPlaces(COUNTRIES, placeOf, demonyms)
  readPlaces(REGIONS, placeOf, demonyms)
  const fullNameOf = new Map<string, string>()
  const typeOf = new Map<string, 'organization' | 'place' | 'event'>()
  for (const [full, short, type] of SHORT_NAMES) {
    typeOf.set(full, type)
    for (const name of short.split(',')) fullNameOf.set(name, full)
  }
  const genderOf = new Map<string, 'male' | 'female'>()
  for (const name of `${MALE_FIRST_NAMES} ${MORE_MALE_FIRST_NAMES}`.split(' ')) genderOf.set(name, 'male')
  for (const name of `${FEMALE_FIRST_NAMES} ${MORE_FEMALE_FIRST_NAMES}`.split(' '))
    genderOf.set(name, 'female')
  const givenNamesOf = new Map<string, string[]>()
  for (const [given, short] of NICKNAMES) {
    for (const name of short.split(',')) {
      const known = givenNamesOf.get(name)
      if (known === undefined) givenNamesOf.set(name, [given])
      else known.push(given)
    }
  }
  return {
    placeOf,
    demonyms,
    sortOfPlace: readPlaceSorts(),
    fullNameOf,
    typeOf,
    genderOf,
    leadingSurnames: new Set(LEADING_SURNAMES.split(' ')),
    givenNamesOf,
  }
}

let vocabulary: NameVocabulary | null = null

/** The vocabulary, read from the lists at the first call. */
export function nameVocabulary(): NameVocabulary {
  vocabulary ??= readVocabulary()
  return vocabulary
}
