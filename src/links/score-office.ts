import type { Entity, Role } from '../entities/types.js'
import type { KnowledgeEntry, Office } from './types.js'

const OFFICE_WEIGHT = 0.2

/**
 * "President Bush" speaks for whoever is or was president; where the article is dated, for whoever was
 * president then, unless it says "former".
 */
export function scoreOffice(entity: Entity, entry: KnowledgeEntry, year: number | null): number {
  let best = 0
  for (const role of entity.roles) {
    const head = role.title.text.toLowerCase().split(' ').at(-1) ?? ''
    for (const office of entry.offices ?? []) {
      if (!office.title.includes(head)) continue
      const score = fitsYear(role, office, year) ? OFFICE_WEIGHT : OFFICE_WEIGHT / 4
      best = Math.max(best, score)
    }
    if (best === 0 && entry.description?.includes(head) === true) best = OFFICE_WEIGHT / 2
  }
  return best
}

function fitsYear(role: Role, { from, to }: Office, year: number | null): boolean {
  if (year === null) return true
  const begun = from === null || from <= year
  const over = to !== null && to < year
  return role.status === 'former' ? begun : begun && !over
}
