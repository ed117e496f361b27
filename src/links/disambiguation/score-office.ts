import type { Entity, Role } from '../../entities/types.js'
import { NOUNS_OF_TITLE } from '../../lexicon/roles.js'
import type { KnowledgeEntry, Office } from '../types.js'
import { contradictsRole } from './contradicts-role.js'

const OFFICE_WEIGHT = 0.2
/** For the whole title: of two bearers of a surname "Foreign Minister Lind" is no finance minister. */
const WHOLE_TITLE_BONUS = 0.02
/** More than the best known name can make good. */
const CONTRADICTION_PENALTY = 0.75

/**
 * "President Bush" speaks for whoever is or was president; where the article is dated, for whoever was
 * president then, unless it says "former". A title that can be nobody's of that entry speaks against it.
 */
export function scoreOffice(entity: Entity, entry: KnowledgeEntry, year: number | null): number {
  let best = 0
  for (const role of entity.roles) {
    const title = role.title.text.toLowerCase()
    const head = title.slice(title.lastIndexOf(' ') + 1).replace('.', '')
    const nouns = [head, ...(NOUNS_OF_TITLE.get(head)?.split(',') ?? [])]
    for (const office of entry.offices ?? []) {
      if (!nouns.some((noun) => hasWord(office.title, noun))) continue
      const score = fitsYear(role, office, year) ? OFFICE_WEIGHT : OFFICE_WEIGHT / 4
      best = Math.max(best, score + (office.title.startsWith(title) ? WHOLE_TITLE_BONUS : 0))
    }
    if (best === 0 && hasWord(entry.description ?? '', head)) best = OFFICE_WEIGHT / 2
  }
  return best === 0 && contradictsRole(entity, entry, year) ? -CONTRADICTION_PENALTY : best
}

/** "Gen." is in no "agency", "Lt." in no "health". */
const hasWord = (text: string, word: string): boolean =>
  text.includes(word) && ` ${text.replaceAll(',', '')} `.includes(` ${word} `)

function fitsYear(role: Role, { from, to }: Office, year: number | null): boolean {
  if (year === null) return true
  const begun = from === null || from <= year
  const over = to !== null && to < year
  return role.status === 'former' ? begun : begun && !over
}
