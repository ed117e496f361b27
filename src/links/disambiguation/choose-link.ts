import type { Entity } from '../../entities/types.js'
import type { Link, RankedCandidate, ScoreParts } from '../types.js'
import type { Contender } from './gather-contenders.js'
import {
  type ArticleContext,
  CONTEXT_WEIGHT,
  scoreContender,
  scoreContext,
  sumParts,
} from './score-contender.js'

/** Below this the likeliest entry is one that the base lacks. */
const MIN_SCORE = 0.45
/** By less than this the best entry is no better than the next. */
const MIN_MARGIN = 0.01
/** By which a city is better known than a person of its name. */
const CLEAR_LEAD = 0.02
const MAX_RANKED = 5

/** Ties an entity to the best of its contenders, or abstains. */
export function chooseLink(
  entity: Entity,
  contenders: readonly Contender[],
  article: ArticleContext,
  source: string,
): Link | null {
  const ranked = rankContenders(entity, contenders, article)
  const [best, next] = ranked
  if (best === undefined || best.score < MIN_SCORE) return null
  const margin = best.score - (next?.score ?? 0)
  if (margin < MIN_MARGIN || isOvershadowed(best, ranked)) return null
  return {
    entity: entity.id,
    id: best.id,
    label: best.label,
    description: best.contender.candidate.entry.description,
    type: best.contender.candidate.entry.type,
    source: best.contender.candidate.source ?? source,
    role: null,
    confidence: rateConfidence(best.score, margin),
    candidates: ranked
      .slice(0, MAX_RANKED)
      .map(({ id, label, score, parts }) => ({ id, label, score, parts })),
  }
}

interface Ranked extends RankedCandidate {
  readonly contender: Contender
}

/** Best first. The words of the article are read only where they could turn the choice. */
function rankContenders(
  entity: Entity,
  contenders: readonly Contender[],
  article: ArticleContext,
): readonly Ranked[] {
  const ranked = contenders.map((contender) => rank(contender, scoreContender(entity, contender, article)))
  ranked.sort(byScore)
  const [best, next] = ranked
  if (best === undefined || !isOpen(best, next)) return ranked
  return ranked
    .map((one) => {
      if (one.score < best.score - CONTEXT_WEIGHT) return one
      const { parts, contender } = one
      const words = scoreContext(entity, contender.candidate.entry, article)
      return rank(contender, { ...parts, context: parts.context + words })
    })
    .sort(byScore)
}

function rank(contender: Contender, parts: ScoreParts): Ranked {
  const { id, label } = contender.candidate.entry
  return { id, label, score: sumParts(parts), parts, contender }
}

const byScore = (a: Ranked, b: Ranked): number => b.score - a.score

function isOpen(best: Ranked, next: Ranked | undefined): boolean {
  if (next !== undefined && next.score > best.score - CONTEXT_WEIGHT) return true
  return best.score < MIN_SCORE && best.score > MIN_SCORE - CONTEXT_WEIGHT
}

/** "Washington" alone, even where it is taken for a person, is the better known city and no George Washington. */
function isOvershadowed({ contender, parts }: Ranked, ranked: readonly Ranked[]): boolean {
  if (contender.alias !== 'short' || parts.office > 0) return false
  return ranked.some(
    ({ contender: { alias, candidate } }) =>
      alias !== 'short' && candidate.prior > contender.candidate.prior + CLEAR_LEAD,
  )
}

/** 0.5 at the edge of abstaining, towards 1 with a high score and a distant runner-up. */
function rateConfidence(score: number, margin: number): number {
  const sure = Math.min(1, (score - MIN_SCORE) / 0.4)
  const clear = Math.min(1, margin / 0.3)
  return Math.round((0.5 + 0.25 * sure + 0.25 * clear) * 100) / 100
}
