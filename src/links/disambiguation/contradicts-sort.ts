import { ORGANIZATION_SORT_OF } from '../../entities/references/nominals/noun-vocabulary.js'
import type { OrganizationSort } from '../../lexicon/common-nouns.js'
import type { KnowledgeEntry } from '../types.js'

/** Sorts that nothing of another sort is called: a broadcaster is a company, but no party is a newspaper. */
const STRICT: ReadonlySet<OrganizationSort> = new Set<OrganizationSort>([
  'party',
  'team',
  'school',
  'court',
  'hospital',
  'church',
  'museum',
  'force',
])

/** "The party Vero" is not the news website of that name: what the article calls a body, its entry would say. */
export function contradictsSort(
  sorts: ReadonlySet<OrganizationSort>,
  { type, description }: KnowledgeEntry,
): boolean {
  if (sorts.size === 0 || type !== 'organization' || description === null) return false
  const told = new Set<OrganizationSort>()
  for (const word of description.toLowerCase().split(/[^a-z]+/)) {
    const sort = ORGANIZATION_SORT_OF.get(word)
    if (sort !== undefined && sort !== 'any') told.add(sort)
  }
  if (told.size === 0 || [...sorts].some((sort) => told.has(sort))) return false
  return [...sorts, ...told].some((sort) => STRICT.has(sort))
}
