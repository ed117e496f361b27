import { flatMap } from '../document/flat-map.js'
import type { ArticleDocument } from '../document/types.js'
import type { Entity } from '../entities/types.js'
import type { Quote } from '../quotes/types.js'
import { readArticleWords } from './disambiguation/article-words.js'
import { chooseLink } from './disambiguation/choose-link.js'
import { countCountries } from './disambiguation/count-countries.js'
import { gatherContenders } from './disambiguation/gather-contenders.js'
import { listPolitics } from './disambiguation/list-politics.js'
import { listSurfaces } from './disambiguation/list-surfaces.js'
import { ruleOut } from './disambiguation/rule-out.js'
import { markGovernments } from './mark-governments.js'
import type { AsyncKnowledgeBase, Candidate, KnowledgeBase, Link } from './types.js'

/** What the links stage reads. */
export interface LinkInputs {
  readonly document: ArticleDocument
  readonly entities: readonly Entity[]
  /** Default: none. Tell which places speak. */
  readonly quotes?: readonly Quote[]
}

export interface LinkSettings<Base = KnowledgeBase> {
  /** `null` leaves every entity without a link. */
  readonly knowledgeBase: Base | null
  /** The article's day, YYYY-MM-DD…; tells who held an office then. */
  readonly referenceDate: string | null
}

/** Ties entities to entries of a knowledge base, or leaves them alone. At most one link an entity. */
export function linkEntities(inputs: LinkInputs, settings: LinkSettings): readonly Link[] {
  const { knowledgeBase } = settings
  if (knowledgeBase === null) return []
  const surfaces = inputs.entities.map(listSurfaces)
  return chooseLinks(
    inputs,
    surfaces,
    knowledgeBase.candidates(flatMap(surfaces, (forms) => forms)),
    settings,
  )
}

/** `linkEntities` for a base that must be waited for. */
export async function linkEntitiesAsync(
  inputs: LinkInputs,
  settings: LinkSettings<KnowledgeBase | AsyncKnowledgeBase>,
): Promise<readonly Link[]> {
  const { knowledgeBase } = settings
  if (knowledgeBase === null) return []
  const surfaces = inputs.entities.map(listSurfaces)
  return chooseLinks(
    inputs,
    surfaces,
    await knowledgeBase.candidates(flatMap(surfaces, (forms) => forms)),
    settings,
  )
}

function chooseLinks(
  { document, entities, quotes = [] }: LinkInputs,
  surfaces: readonly (readonly string[])[],
  answers: readonly (readonly Candidate[])[],
  { knowledgeBase, referenceDate }: LinkSettings<KnowledgeBase | AsyncKnowledgeBase>,
): readonly Link[] {
  let answered = 0
  const gathered = entities.map((entity, i) => {
    const start = answered
    answered += surfaces[i]?.length ?? 0
    return gatherContenders(entity, answers.slice(start, answered))
  })
  const contenders = ruleOut(document, entities, gathered)
  const article = {
    words: readArticleWords(document),
    countries: countCountries(entities, contenders),
    politics: listPolitics(entities, contenders),
    year: referenceDate === null ? null : Number.parseInt(referenceDate, 10),
  }
  const source = knowledgeBase?.name ?? ''
  const links: Link[] = []
  entities.forEach((entity, i) => {
    const link = chooseLink(entity, contenders[i] ?? [], article, source)
    if (link !== null) links.push(link)
  })
  return markGovernments(links, entities, quotes)
}
