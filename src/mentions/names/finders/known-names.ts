import { COUNTRIES } from '../../../lexicon/countries.js'
import {
  KNOWN_EVENTS,
  KNOWN_ILLNESSES,
  KNOWN_ORGANIZATIONS,
  KNOWN_PLACES,
  KNOWN_PRODUCTS,
} from '../../../lexicon/known-names.js'
import type { EntityType } from '../types.js'

/** A known name. */
interface KnownName {
  readonly name: string
  readonly type: EntityType
}

/** A known name that opens with a word of the article: its words after the first. */
export interface KnownWords {
  readonly rest: readonly string[]
  readonly type: EntityType
}

/** Marks that are tokens of their own inside a name: "Al-Jazeera", "New Year's Eve". */
const INNER_MARK = /(-|['’]s\b)/
const WORD_END = / |-|['’]s\b/

/** Names by their first words. */
function indexNames(): ReadonlyMap<string, readonly KnownName[]> {
  const index = new Map<string, KnownName[]>()
  const add = (name: string, type: EntityType) => {
    const end = name.search(WORD_END)
    const first = end === -1 ? name : name.slice(0, end)
    const sharing = index.get(first)
    if (sharing === undefined) index.set(first, [{ name, type }])
    else sharing.push({ name, type })
  }
  const addPlace = (name: string) => {
    add(name, 'place')
    // "STORM NEARS ICELAND"
    add(name.toUpperCase(), 'place')
  }
  for (const [country] of COUNTRIES) {
    const capitalised = country
      .replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
      .replace(/\b(And|Of|The)\b/g, (word) => word.toLowerCase())
    addPlace(capitalised)
  }
  for (const name of KNOWN_PLACES.split(',')) addPlace(name)
  for (const name of KNOWN_ORGANIZATIONS.split(',')) add(name, 'organization')
  for (const name of KNOWN_EVENTS.split(',')) add(name, 'event')
  for (const name of KNOWN_PRODUCTS.split(',')) add(name, 'product')
  for (const name of KNOWN_ILLNESSES.split(',')) add(name, 'other')
  return index
}

function readWords({ name, type }: KnownName): KnownWords {
  const [, ...rest] = name
    .split(INNER_MARK)
    .flatMap((part) => part.split(' '))
    .filter((word) => word !== '')
  return { rest, type }
}

let index: ReadonlyMap<string, readonly KnownName[]> | null = null
const met = new Map<string, readonly KnownWords[]>()

/** The known names that open with a word, longest first; cut into words when the first of them is met. */
export function namesFrom(first: string): readonly KnownWords[] {
  index ??= indexNames()
  const names = index.get(first)
  if (names === undefined) return []
  const known = met.get(first)
  if (known !== undefined) return known
  const words = names.map(readWords).sort((a, b) => b.rest.length - a.rest.length)
  met.set(first, words)
  return words
}
