import type { Entity } from '../entities/types.js'
import {
  EVERYDAY_OCCUPATIONS,
  LEARNED_OCCUPATIONS,
  NOTABLE_OCCUPATIONS,
  PERFORMERS,
} from '../lexicon/occupations.js'
import type { KnowledgeEntry } from './types.js'

const performers = new Set(PERFORMERS.split(','))
const learned = new Set(LEARNED_OCCUPATIONS.split(','))

/** An everyday occupation to all that belong to its calling. */
const callings: ReadonlyMap<string, ReadonlySet<string>> = readCallings()

function readCallings(): ReadonlyMap<string, ReadonlySet<string>> {
  const notable = new Set(NOTABLE_OCCUPATIONS.split(','))
  const callingOf = new Map<string, ReadonlySet<string>>()
  for (const line of EVERYDAY_OCCUPATIONS) {
    const calling = new Set(line.split(','))
    for (const one of calling) if (!notable.has(one)) callingOf.set(one, calling)
  }
  return callingOf
}

/**
 * "Ann Lee, a [plumber]" is not the minister of that name: what the article says a person is, the entry would say.
 * What somebody was says nothing, "a former teacher", nor does an entry without a description.
 */
export function contradictsRole({ roles }: Entity, { type, description, offices }: KnowledgeEntry): boolean {
  if (type !== 'person' || description === null) return false
  const told = () => description.toLowerCase().split(/[^\p{L}-]+/u)
  return roles.some(({ title, status }) => {
    if (status !== 'current') return false
    const [occupation, phrase] = readOccupation(title.text.toLowerCase())
    const calling = callings.get(phrase) ?? callings.get(occupation)
    if (calling !== undefined) return !told().some((word) => calling.has(word))
    if (learned.has(occupation)) return told().some((word) => performers.has(word))
    const performs = performers.has(phrase) || performers.has(occupation)
    return performs && (offices ?? []).length > 0 && !told().some((word) => performers.has(word))
  })
}

/** The last word and the last two of "school bus driver"; a "chief executive officer" or "chief nurse" holds an office. */
function readOccupation(title: string): readonly [string, string] {
  if (title.includes('chief')) return ['', '']
  const words = title.split(' ')
  return [words.at(-1) ?? '', words.slice(-2).join(' ')]
}
