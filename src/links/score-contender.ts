import type { Entity } from '../entities/types.js'
import type { EntityType } from '../mentions/names/types.js'
import { listContentWords } from './article-words.js'
import type { Contender } from './gather-contenders.js'
import { scoreOffice } from './score-office.js'
import type { AliasKind, ScoreParts } from './types.js'

/** What the article as a whole says for or against candidates. */
export interface ArticleContext {
  /** The article's content words. */
  readonly words: () => ReadonlySet<string>
  /** Share of the article's sure links that belong to each country, by id. */
  readonly countries: ReadonlyMap<string, number>
  readonly year: number | null
}

const PRIOR_WEIGHT = 0.4
const ALIAS_WEIGHT: Readonly<Record<AliasKind, number>> = {
  label: 1,
  alias: 0.95,
  acronym: 0.85,
  demonym: 1,
  former: 0.8,
  metonym: 0.9,
  short: 0.5,
}
const CONTEXT_WEIGHT = 0.15
const COHERENCE_WEIGHT = 0.15

export function scoreContender(entity: Entity, contender: Contender, article: ArticleContext): ScoreParts {
  const { entry, prior } = contender.candidate
  return {
    prior: PRIOR_WEIGHT * prior * ALIAS_WEIGHT[contender.alias],
    name: scoreName(entity, contender),
    type: scoreType(entity.type, entry.type, contender.alias),
    office: scoreOffice(entity, entry, article.year),
    context: entry.description === null ? 0 : scoreContext(entry.description, article),
    coherence: COHERENCE_WEIGHT * (article.countries.get(entry.country ?? '') ?? 0),
  }
}

export const sumParts = (parts: ScoreParts): number =>
  parts.prior + parts.name + parts.type + parts.office + parts.context + parts.coherence

/** Names of several words have few bearers; a lone word may be anyone's. */
function scoreName(entity: Entity, { surface, alias, fullest }: Contender): number {
  const words = surface.includes(' ') || surface.includes('-')
  const full = alias !== 'short' && (words || entity.type !== 'person')
  if (!full) return 0
  return (words ? 0.3 : 0.2) * (fullest ? 1 : 0.5)
}

/** Types that names of places and institutions share; a person is never one of them. */
function scoreType(article: EntityType, entry: EntityType, alias: AliasKind): number {
  if (article === entry || alias === 'demonym') return 0.15
  if (article === 'person' || entry === 'person') return -0.4
  if (article === 'other' || entry === 'other' || article === 'group') return 0
  return -0.05
}

/** "French politician" speaks for a candidate where the article speaks of politicians or of France. */
function scoreContext(description: string, article: ArticleContext): number {
  const words = article.words()
  let hits = 0
  for (const word of listContentWords(description)) if (words.has(word)) hits++
  return (CONTEXT_WEIGHT * Math.min(2, hits)) / 2
}
