import type { Entity } from '../../entities/types.js'
import {
  EVERYDAY_OCCUPATIONS,
  LEARNED_OCCUPATIONS,
  LOCAL_OFFICES,
  NOTABLE_OCCUPATIONS,
  PERFORMERS,
  UNPOLITICAL_OCCUPATIONS,
} from '../../lexicon/occupations.js'
import type { KnowledgeEntry, Office } from '../types.js'

const performers = new Set(PERFORMERS.split(','))
const learned = new Set(LEARNED_OCCUPATIONS.split(','))
const local = new Set(LOCAL_OFFICES.split(','))
const unpolitical = new Set(UNPOLITICAL_OCCUPATIONS.split(','))

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
 * A mayor of an article from before all offices of the entry may have come to hold them. What somebody was says nothing, "a former teacher", nor does an entry without a description.
 */
export function contradictsRole(
  { roles }: Entity,
  { type, description, offices }: KnowledgeEntry,
  year: number | null,
): boolean {
  if (type !== 'person' || description === null) return false
  const told = () => description.toLowerCase().split(/[^\p{L}-]+/u)
  return roles.some(({ title, status }) => {
    if (status !== 'current') return false
    const [occupation, phrase] = readOccupation(title.text.toLowerCase())
    const calling = callings.get(phrase) ?? callings.get(occupation)
    if (calling !== undefined) return !told().some((word) => calling.has(word))
    if (learned.has(occupation) && told().some((word) => performers.has(word))) return true
    if ((offices ?? []).length === 0) return false
    const performs = performers.has(phrase) || performers.has(occupation)
    if (local.has(occupation)) return !isYetToCome(offices ?? [], year) && !told().includes(occupation)
    if (performs) return !told().some((word) => performers.has(word))
    return unpolitical.has(occupation) && !told().includes(occupation)
  })
}

const isYetToCome = (offices: readonly Office[], year: number | null): boolean =>
  year !== null && offices.every(({ from }) => from !== null && from > year)

/** The last word and the last two of "school bus driver"; a "chief executive officer" or "chief nurse" holds an office. */
function readOccupation(title: string): readonly [string, string] {
  if (title.includes('chief')) return ['', '']
  const words = title.split(' ')
  return [words.at(-1) ?? '', words.slice(-2).join(' ')]
}
