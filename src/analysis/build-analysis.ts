import { typeByLink } from '../links/type-by-link.js'
import type { Attempts } from './extractor-attempt.js'
import type { CoreReading } from './run-core-stages.js'
import type { ArticleAnalysis } from './types.js'

/** Puts the parts together; custom keys and problems stand in the order in which the stages ran. */
export function buildAnalysis(reading: CoreReading, attempts: Attempts): ArticleAnalysis<object> {
  const { text, document, entities, quotes, amounts, dates, links } = reading.outputs
  const linkOf = new Map(links.map((link) => [link.entity, link]))
  const problems = [...reading.problems]
  const custom: [string, unknown][] = []
  for (const { extractor, published, problems: own } of attempts.values()) {
    problems.push(...own)
    if (published !== undefined) custom.push([extractor.key, published])
  }
  return {
    schemaVersion: 1,
    text,
    document,
    entities: entities.map(({ id, type, named, name, aliases, roles, gender, mentions }) => {
      const link = linkOf.get(id) ?? null
      return { id, type: typeByLink(type, link), named, name, aliases, roles, gender, mentions, link }
    }),
    quotes,
    amounts,
    dates,
    custom: Object.fromEntries(custom),
    problems,
  }
}
