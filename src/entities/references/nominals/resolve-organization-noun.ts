import type { OrganizationSort } from '../../../lexicon/common-nouns.js'
import { CAUSES } from '../../../lexicon/nominals.js'
import type { Standing } from '../discourse.js'
import { isBareReference, type NominalContext, type NominalResolution } from './nominal-context.js'
import { ORGANIZATION_SORT_OF } from './noun-vocabulary.js'
import type { Nominal } from './read-nominal.js'

/** Sorts whose names often do not tell them: "Intelix" may be a company or a team, but hardly a parliament. */
const LOOSE_SORTS: ReadonlySet<OrganizationSort> = new Set(['business', 'team', 'any'])

/** How many sentences back one looks for an organisation known to be of the sort, and for another one. */
const REACH = 6
const TOPIC_REACH = 4
const LOOSE_REACH = 2
const OTHER_PARAGRAPH = 0.8

/** Finds the organisation of "the company", "the agency": of that sort, near, and rather a subject. */
export function resolveOrganizationNoun(nominal: Nominal, context: NominalContext): NominalResolution | null {
  const sort = ORGANIZATION_SORT_OF.get(nominal.head.norm)
  if (sort === undefined || nominal.determiner !== 'the') return null
  // "a study in the journal Tides … the paper": what was written, and not the journal
  if (nominal.head.norm === 'paper' && context.unnamed.knows('study')) return null
  const named = resolveNamedBody(nominal, sort, context)
  if (named !== null || !isBareReference(nominal)) return named
  if (isCompound(nominal, context) && sort !== 'business') return null
  let best: Standing | null = null
  let most = 0
  for (const standing of context.discourse.recent) {
    const score = fitness(standing, sort, context)
    if (score >= most && score > 0) [best, most] = [standing, score]
  }
  if (best === null) return null
  return { referent: best.referent, evidence: 'head-noun', confidence: most > 0.5 ? 0.75 : 0.55 }
}

/** "the Acme group", "the Lindor company" are Acme and Lindor. */
function resolveNamedBody(
  nominal: Nominal,
  sort: OrganizationSort,
  { holder, names }: NominalContext,
): NominalResolution | null {
  if (holder?.type !== 'organization' || nominal.modifier === null || nominal.of !== null) return null
  if (sort !== 'any' && sort !== 'business') return null
  if (names.names[nominal.modifier]?.endToken !== nominal.endToken - 1) return null
  return { referent: holder, evidence: 'head-noun', confidence: 0.7 }
}

function fitness(
  { referent, position, place, topical }: Standing,
  sort: OrganizationSort,
  context: NominalContext,
): number {
  if (referent.type !== 'organization') return 0
  const known = context.index.sortOf.get(referent) ?? null
  const distance = context.place.sentence - place.sentence
  const isSubject = position === 'subject'
  if (known === sort && distance <= REACH) return (isSubject ? 1 : 0.8) * 0.9 ** distance
  if (known !== null || !LOOSE_SORTS.has(sort)) return 0
  // "A spokeswoman for Acme said the company": nearer than any subject of the sentence before
  if (distance === 0) return isSubject ? 0.72 : 0.66
  if (distance > (topical ? TOPIC_REACH : 1)) return 0
  const apart = place.paragraph === context.place.paragraph ? 1 : OTHER_PARAGRAPH
  return looseFitness(isSubject && distance <= LOOSE_REACH, topical) * 0.9 ** distance * apart
}

/** "Lind hired Orr, who came from | Acme |. The company": the article is about Lind, and Acme is named in passing. */
const looseFitness = (isSubject: boolean, topical: boolean): number => {
  if (isSubject) return 0.7
  return topical ? 0.6 : 0.4
}

/**
 * "the execution team": another noun before the head says which one, and it need not be one named before; but "the
 * rights group" says only of what sort the one named is.
 */
function isCompound(nominal: Nominal, { names: { document } }: NominalContext): boolean {
  const before = document.tokens[nominal.endToken - 2]
  return before?.pos === 'NOUN' && !(nominal.head.norm === 'group' && CAUSES.has(before.norm))
}
