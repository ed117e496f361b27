import type { ArticleDocument } from '../../document/types.js'
import { isStateOfCity } from '../../entities/naming/is-state-of-city.js'
import { placeSortOf } from '../../entities/naming/name-vocabulary.js'
import type { Entity } from '../../entities/types.js'
import { isSportsReport } from '../../mentions/is-sports-report.js'
import { indexAt } from '../../mentions/numerals/find-words.js'
import { foldName } from '../knowledge-base/fold-surface.js'
import { contradictsSort } from './contradicts-sort.js'
import type { Contender } from './gather-contenders.js'
import { isEverydayWord } from './is-everyday-word.js'
import { isOfRegion } from './is-of-region.js'
import { isPrivatePerson } from './is-private-person.js'
import { isParty, isPolitician } from './list-politics.js'
import { readAreas } from './read-areas.js'
import { type Attributes, readAttributes } from './read-attributes.js'
import { readStateAbbreviation } from './read-state-abbreviation.js'
import { scoreOffice } from './score-office.js'
import { standsForPhrase } from './stands-for-phrase.js'

/**
 * Leaves out contenders that the article as a whole rules out, before they can say anything about its country: Paris in
 * France where it says "Paris, Texas", an American website for "the Spanish party Vero", and a minister for a namesake in
 * the report of a match.
 */
export function ruleOut(
  document: ArticleDocument,
  entities: readonly Entity[],
  contenders: readonly (readonly Contender[])[],
): readonly (readonly Contender[])[] {
  const areaOf = readAreas(document.text, entities)
  const isSport = once(() => isSportsReport(document))
  const nations = once(() => findNations(document, entities))
  const speaksOfUnited = once(() => /\bU\.?N\b|United Nations/.test(document.text))
  return contenders.map((list, i) => {
    const entity = entities[i]
    if (entity === undefined || list.length === 0) return list
    if (isOtherwise(document, entity)) return []
    // "the state Republican Party" is the party all the same
    if (isOfRegion(document, entity)) return list.filter(({ candidate }) => isParty(candidate.entry))
    const area = areaOf.get(i)
    if (area !== undefined) return liesIn(list, contenders[area] ?? [])
    if (entity.type === 'organization' || entity.type === 'other')
      return withAttributes(
        ofUnitedNations(list, speaksOfUnited),
        readAttributes(document, entity, nations()),
        contenders,
      )
    if (entity.type === 'place') return isState(document, entity) ? onlyParts(list) : list
    if (entity.type !== 'person') return list
    const known = isLitigant(document, entity) ? list.filter(({ alias }) => alias !== 'short') : list
    return known.filter(
      (one) =>
        !(
          isOfOtherGender(entity, one) &&
          isUnannounced(entity, one) &&
          !isOnlyPronoun(document, entity, one, list)
        ) && !(isLesserPolitician(one) && isUnannounced(entity, one) && isSport()),
    )
  })
}

/** The article itself says that the name is not the one that all know. */
function isOtherwise(document: ArticleDocument, entity: Entity): boolean {
  if (entity.type === 'person' && isPrivatePerson(document, entity)) return true
  return isEverydayWord(document, entity) || standsForPhrase(document, entity)
}

/** The country or its people named at each token: by "Spain" and by "Spanish". */
function findNations(document: ArticleDocument, entities: readonly Entity[]): ReadonlyMap<number, number> {
  const nationAt = new Map<number, number>()
  for (const [i, entity] of entities.entries()) {
    if ((entity.type !== 'place' && entity.type !== 'group') || !isCountry(entity)) continue
    for (const { kind, start } of entity.mentions)
      if (kind === 'name') nationAt.set(indexAt(document.tokens, start), i)
  }
  return nationAt
}

const isCountry = ({ name }: Entity): boolean => placeSortOf(foldName(name)) === 'country'

/** Bodies of another country, or of another sort, than the article says. */
function withAttributes(
  list: readonly Contender[],
  { nations, sorts }: Attributes,
  contenders: readonly (readonly Contender[])[],
): readonly Contender[] {
  const countries = new Set<string>()
  for (const nation of nations)
    for (const { candidate } of contenders[nation] ?? [])
      if (candidate.entry.type === 'place') countries.add(candidate.entry.country ?? candidate.entry.id)
  if (countries.size === 0 && sorts.size === 0) return list
  return list.filter(({ candidate: { entry } }) => {
    const foreign = countries.size > 0 && entry.country != null && !countries.has(entry.country)
    return !(foreign && entry.type !== 'place') && !contradictsSort(sorts, entry)
  })
}

/** A "General Assembly" is that of the United Nations where the article speaks of them. */
const ofUnitedNations = (list: readonly Contender[], speaks: () => boolean): readonly Contender[] =>
  list.some(isLabelledUnited) && !speaks() ? list.filter((one) => !isLabelledUnited(one)) : list

const isLabelledUnited = ({ likeness, candidate: { entry } }: Contender): boolean =>
  likeness < 1 && entry.label.startsWith('United Nations ')

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

/** "Orr v. [Quill]": a case is called by surnames, whoever bears them. */
const isLitigant = ({ text }: ArticleDocument, { mentions }: Entity): boolean =>
  mentions.some(({ start }) => text.startsWith(' v. ', start - 4) || text.startsWith(' vs. ', start - 5))

/** "Mrs. Lind" by her surname alone is not the husband whom all know. */
function isOfOtherGender({ gender }: Entity, { words, candidate: { entry } }: Contender): boolean {
  if (words > 1 || gender === null || gender === 'neutral' || entry.type !== 'person') return false
  return entry.gender != null && entry.gender !== gender
}

/**
 * Whether no form of address tells the gender of a lone surname, and nobody of that gender bears it or all call one by it
 * alone: a pronoun was taken for his, "Obama … she".
 */
function isOnlyPronoun(
  { text }: ArticleDocument,
  entity: Entity,
  one: Contender,
  list: readonly Contender[],
): boolean {
  const alone = one.alias !== 'short' && one.candidate.prior >= KNOWN_TO_ALL
  const borne = list.some((other) => !isOfOtherGender(entity, other))
  if (!alone && (borne || list.every(({ candidate }) => candidate.prior < KNOWN_TO_ALL))) return false
  return !entity.mentions.some(
    ({ kind, start }) => kind === 'name' && ADDRESSED.test(text.slice(Math.max(0, start - 6), start)),
  )
}

const ADDRESSED = /\b(?:Mrs?|Ms|Miss|Lady|Dame)\.? $/

/** Those better known are named anywhere without their office: a president among the crowd. */
const KNOWN_TO_ALL = 0.8

function isLesserPolitician({ candidate: { entry, prior } }: Contender): boolean {
  return prior < KNOWN_TO_ALL && isPolitician(entry)
}

/** "upstate [New York]", and nowhere the city; "Macon, [Ga.]" */
function isState({ tokens }: ArticleDocument, entity: Entity): boolean {
  return (
    readStateAbbreviation(entity) !== null ||
    entity.mentions.every(
      ({ kind, start, end }) =>
        kind !== 'name' || isStateOfCity(tokens, indexAt(tokens, start), indexAt(tokens, end - 1) + 1),
    )
  )
}

/** Of a city, a state and a country that share a name, the state, whose whole name it is then. */
const onlyParts = (list: readonly Contender[]): readonly Contender[] =>
  list
    .filter(
      ({ candidate: { entry } }) =>
        entry.id !== entry.country && entry.description?.startsWith('city ') !== true,
    )
    .map((one): Contender => (isShortState(one) ? { ...one, alias: 'label', likeness: 1 } : one))

const isShortState = ({ alias, candidate: { entry } }: Contender): boolean =>
  alias === 'short' && entry.description?.startsWith('state ') === true

/** "Ann Lee scored": no office of the entry is told of her. */
function isUnannounced(entity: Entity, { candidate: { entry } }: Contender): boolean {
  return scoreOffice(entity, entry, null) <= 0
}

function once<Answer>(ask: () => Answer): () => Answer {
  let answer: Answer | null = null
  return () => (answer ??= ask())
}
