import { readDocument } from '../document/stage.js'
import { resolveEntities } from '../entities/stage.js'
import { defaultKnowledgeBase } from '../links/default-knowledge-base.js'
import { linkEntities } from '../links/stage.js'
import { findAmounts } from '../mentions/amounts/stage.js'
import { findDates } from '../mentions/dates/stage.js'
import { findNames } from '../mentions/names/stage.js'
import { findQuotes } from '../quotes/stage.js'
import type { ArticleAnalysis } from './types.js'

export interface AnalyzeOptions {
  readonly referenceDate?: string
}

/** Reads one article. */
export function analyze(text: string, options: AnalyzeOptions = {}): ArticleAnalysis {
  const referenceDate = options.referenceDate ?? null
  const document = readDocument(text)
  const names = findNames(document)
  const amounts = findAmounts(document)
  const dates = findDates(document, { referenceDate })
  const entities = resolveEntities(document, names)
  const quotes = findQuotes({ document, names, entities })
  const links = linkEntities({ document, entities }, { knowledgeBase: defaultKnowledgeBase, referenceDate })
  const linkOf = new Map(links.map((link) => [link.entity, link]))
  return {
    schemaVersion: 1,
    text,
    document,
    entities: entities.map((entity) => ({ ...entity, link: linkOf.get(entity.id) ?? null })),
    quotes,
    amounts,
    dates,
    custom: {},
    problems: [],
  }
}
