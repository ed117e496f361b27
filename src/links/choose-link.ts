import type { Entity } from '../entities/types.js'
import type { Contender } from './gather-contenders.js'
import { type ArticleContext, scoreContender, sumParts } from './score-contender.js'
import type { Link, RankedCandidate } from './types.js'

/** Below this the likeliest entry is one that the base lacks. */
const MIN_SCORE = 0.45
/** By less than this the best entry is no better than the next. */
const MIN_MARGIN = 0.01
const MAX_RANKED = 5

/** Ties an entity to the best of its contenders, or abstains. */
export function chooseLink(
  entity: Entity,
  contenders: readonly Contender[],
  article: ArticleContext,
  source: string,
): Link | null {
  const ranked = contenders
    .map((contender) => rank(entity, contender, article))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_RANKED)
  const [best, next] = ranked
  if (best === undefined || best.score < MIN_SCORE) return null
  const margin = best.score - (next?.score ?? 0)
  if (margin < MIN_MARGIN) return null
  const entry = contenders.find(({ candidate }) => candidate.entry.id === best.id)?.candidate.entry
  return {
    entity: entity.id,
    id: best.id,
    label: best.label,
    description: entry?.description ?? null,
    source,
    confidence: rateConfidence(best.score, margin),
    candidates: ranked,
  }
}

function rank(entity: Entity, contender: Contender, article: ArticleContext): RankedCandidate {
  const { id, label } = contender.candidate.entry
  const parts = scoreContender(entity, contender, article)
  return { id, label, score: sumParts(parts), parts }
}

/** 0.5 at the edge of abstaining, towards 1 with a high score and a distant runner-up. */
function rateConfidence(score: number, margin: number): number {
  const sure = Math.min(1, (score - MIN_SCORE) / 0.4)
  const clear = Math.min(1, margin / 0.3)
  return Math.round((0.5 + 0.25 * sure + 0.25 * clear) * 100) / 100
}
