import type { ArticleDocument } from '../document/types.js'
import type { NameMention } from '../mentions/names/types.js'
import { buildEntities } from './build-entities.js'
import { clusterNames } from './clustering/cluster-names.js'
import { collectRoles } from './clustering/collect-roles.js'
import { mergeTitleNames } from './clustering/merge-title-names.js'
import { readNames } from './naming/read-names.js'
import { resolveReferences } from './references/resolve-references.js'
import type { Entity } from './types.js'

/**
 * Gathers all that an article says of one person, organisation, place … into one entity: full and short names,
 * acronyms, titles and roles, pronouns and nominals ("the Peruvian leader", "both countries").
 *
 * @param names In text order and without overlap; every one becomes a mention of exactly one entity,
 *   but for a word like "Spaniard" that means a person: "the Spaniard" is then a nominal.
 * @returns What has a name in the order of the first one, then what has none in text order.
 */
export function resolveEntities(document: ArticleDocument, names: readonly NameMention[]): readonly Entity[] {
  const { context, readings } = readNames(document, names)
  const clusters = clusterNames(context, readings)
  collectRoles(document, clusters)
  const referents = mergeTitleNames(context, clusters)
  const unnamed = resolveReferences(context, referents)
  return buildEntities(referents, unnamed)
}
