import type { Entity } from '../../entities/types.js'
import type { EntityType } from '../../mentions/names/types.js'
import type { AliasKind, KnowledgeEntry, ScoreParts } from '../types.js'
import { listContentWords } from './article-words.js'
import type { Contender } from './gather-contenders.js'
import { isKnownAtHome } from './is-known-at-home.js'
import { isNational } from './is-national.js'
import { isPolitician } from './list-politics.js'
import { scoreOffice } from './score-office.js'

/** What the article as a whole says for or against candidates. */
export interface ArticleContext {
  /** The article's content words. */
  readonly words: () => ReadonlySet<string>
  /** Share of the article's sure links that belong to each country, by id. */
  readonly countries: ReadonlyMap<string, number>
  /** Countries of whose politics it speaks, by id. */
  readonly politics: ReadonlySet<string>
  readonly year: number | null
}

const PRIOR_WEIGHT = 0.35
const ALIAS_WEIGHT: Readonly<Record<AliasKind, number>> = {
  label: 1,
  alias: 0.95,
  acronym: 0.85,
  demonym: 1,
  former: 0.8,
  metonym: 0.9,
  short: 0.5,
}
export const CONTEXT_WEIGHT = 0.15
const COHERENCE_WEIGHT = 0.15
/** More than a whole name, its type and its prior can make good. */
const FOREIGN_PENALTY = 0.6
/** An article is hardly about a country that has less than this share of the votes of its first one. */
const HARDLY = 0.34
/** For a label of several words that the article says word for word: "Elan Prime Video" before "Elan". */
const WHOLE_NAME_BONUS = 0.03
/** An entry of no known type may be anything; one of another type seldom is meant. */
const TYPE_WEIGHT = { same: 0.15, unknown: 0.06, placeOrInstitution: -0.02, other: -0.1 } as const
/** For the only one of a surname, a politician, where an article on the politics of the country says it alone: "Romney". */
const POLITICS_BONUS = 0.05
const PAST_PENALTY = 0.1
const OF_THE_PAST = /\b(?:former|historical?|ancient|defunct|extinct)\b|\(\d{3,4}\s?[-–]\s?\d/

/** What a candidate scores without the words around it, which only an open choice needs. */
export function scoreContender(entity: Entity, contender: Contender, article: ArticleContext): ScoreParts {
  const { entry, prior } = contender.candidate
  return {
    prior: PRIOR_WEIGHT * prior * ALIAS_WEIGHT[contender.alias] + scoreRank(entry),
    name: scoreName(entity, contender),
    type: scoreType(entity.type, contender),
    office: scoreOffice(entity, entry, article.year),
    context: scorePast(entry),
    coherence: scoreCoherence(entity, contender, article),
  }
}

export const sumParts = (parts: ScoreParts): number =>
  parts.prior + parts.name + parts.type + parts.office + parts.context + parts.coherence

/** That its country is spoken of says little for one of several bearers of a surname. */
function scoreCoherence(
  entity: Entity,
  contender: Contender,
  { countries, politics }: ArticleContext,
): number {
  const { candidate, alias, sole } = contender
  const share = countries.get(candidate.entry.country ?? '') ?? 0
  if (countries.size > 0 && isForeign(entity, contender, share)) return -FOREIGN_PENALTY
  if (alias !== 'short') return COHERENCE_WEIGHT * share
  if (!sole) return COHERENCE_WEIGHT * share * 0.5
  const known = politics.has(candidate.entry.country ?? '') && isPolitician(candidate.entry)
  return COHERENCE_WEIGHT * share + (known ? POLITICS_BONUS : 0)
}

/** A body that a name means in its own country alone, in an article about others. */
const isForeign = (entity: Entity, contender: Contender, share: number): boolean =>
  (share < HARDLY && isNational(entity, contender)) || (share === 0 && isKnownAtHome(contender))

/** Of places that share a name, news means the country before the empire, the capital before the province. */
function scoreRank({ id, country, description }: KnowledgeEntry): number {
  if (country === id || description?.startsWith('country in ') === true) return 0.1
  return description !== null && /\b(?:capital|largest|most populous) (?:and|city)\b/.test(description)
    ? 0.08
    : 0
}

/** Names of several words, and such as "YouTube" or "NFL", have few bearers; a lone word may be anyone's. */
function scoreName(entity: Entity, { alias, words, likeness, fullest }: Contender): number {
  if (alias === 'short') return 0
  if (alias === 'demonym' || alias === 'metonym') return 0.25
  // "Doctors Without Borders" is nobody else's name, unlike its label though it is
  const shared = words > 2 ? 0.7 : words > 1 && likeness > 0 ? 0.5 : 0.4
  const like = alias === 'acronym' ? 0.8 : shared + (1 - shared) * likeness
  const whole = words > 1 && fullest && likeness === 1 ? WHOLE_NAME_BONUS : 0
  return weighName(entity, words) * like * (fullest ? 1 : 0.8) + whole
}

/** Capitals or figures within a word: "YouTube", "iOS", "G4S", "NFL", but not "LONDON". */
const DISTINCT = /^[A-Z\d.&]{2,5}$|[a-z][A-Z]/

function weighName({ name, type }: Entity, words: number): number {
  if (words > 1) return 0.5
  if (type === 'person') return 0.1
  return DISTINCT.test(name) ? 0.4 : 0.25
}

/**
 * Places and institutions share names, and taggers take one for the other; a lone name that is a person's in
 * the article is nothing else, while one of several words may have been mistaken.
 */
function scoreType(article: EntityType, { alias, words, likeness, candidate: { entry } }: Contender): number {
  if (article === entry.type || alias === 'demonym') return TYPE_WEIGHT.same
  if (entry.type === 'other') return TYPE_WEIGHT.unknown * likeness
  if (article === 'other' || article === 'group') return 0
  if (article === 'person' || entry.type === 'person') return words > 1 ? -0.2 : -0.4
  return isArea(article) && isArea(entry.type) ? TYPE_WEIGHT.placeOrInstitution : TYPE_WEIGHT.other
}

const isArea = (type: EntityType): boolean => type === 'place' || type === 'organization'

/** "former country", "empire (1804–1815)": seldom what today's news means by a name that others bear too. */
function scorePast({ type, description }: KnowledgeEntry): number {
  // "American former actress" is as present as any
  if (type === 'person' || description === null) return 0
  return OF_THE_PAST.test(description) ? -PAST_PENALTY : 0
}

/**
 * "French politician" speaks for a candidate where the article speaks of politicians or of France. The name itself says
 * nothing: "son of Ola Berg" for one called Berg.
 */
export function scoreContext(
  { name }: Entity,
  { description }: KnowledgeEntry,
  article: ArticleContext,
): number {
  if (description === null) return 0
  const words = article.words()
  const told = listContentWords(description)
  const own = name.toLowerCase()
  let hits = 0
  for (const word of told) if (words.has(word) && !own.includes(word)) hits++
  return (CONTEXT_WEIGHT * hits) / Math.max(3, told.length)
}
