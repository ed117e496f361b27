import type { ArticleDocument } from '../../document/types.js'
import type { Entity } from '../../entities/types.js'
import type { Contender } from './gather-contenders.js'
import { isSportsReport } from './is-sports-report.js'
import { readAreas } from './read-areas.js'
import { scoreOffice } from './score-office.js'

/**
 * Leaves out contenders that the article as a whole rules out, before they can say anything about its country: Paris in
 * France where it says "Paris, Texas", and a minister for a namesake in the report of a match.
 */
export function ruleOut(
  document: ArticleDocument,
  entities: readonly Entity[],
  contenders: readonly (readonly Contender[])[],
): readonly (readonly Contender[])[] {
  const areaOf = readAreas(document.text, entities)
  const isSport = once(() => isSportsReport(document))
  return contenders.map((list, i) => {
    const entity = entities[i]
    if (entity === undefined || list.length === 0) return list
    const area = areaOf.get(i)
    if (area !== undefined) return liesIn(list, contenders[area] ?? [])
    if (entity.type !== 'person') return list
    return list.filter((one) => !(isLesserPolitician(one) && isUnannounced(entity, one) && isSport()))
  })
}

/** "Paris, Texas" lies where Texas lies: places of another country are left out. */
function liesIn(list: readonly Contender[], areas: readonly Contender[]): readonly Contender[] {
  const countries = new Set<string>()
  for (const { candidate } of areas)
    if (candidate.entry.type === 'place' && candidate.entry.country != null)
      countries.add(candidate.entry.country)
  if (countries.size === 0) return list
  return list.filter(
    ({ candidate: { entry } }) =>
      entry.type !== 'place' || entry.country == null || countries.has(entry.country),
  )
}

/** Those better known are named anywhere without their office: a president among the crowd. */
const KNOWN_TO_ALL = 0.8

function isLesserPolitician({ candidate: { entry, prior } }: Contender): boolean {
  return prior < KNOWN_TO_ALL && entry.type === 'person' && entry.description?.includes('politician') === true
}

/** "Ann Lee scored": no office of the entry is told of her. */
function isUnannounced(entity: Entity, { candidate: { entry } }: Contender): boolean {
  return scoreOffice(entity, entry, null) <= 0
}

function once(ask: () => boolean): () => boolean {
  let answer: boolean | null = null
  return () => (answer ??= ask())
}
