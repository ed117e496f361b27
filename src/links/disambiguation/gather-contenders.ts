import type { Entity } from '../../entities/types.js'
import { foldName } from '../knowledge-base/fold-surface.js'
import { nameCountry } from '../name-country.js'
import type { AliasKind, Candidate, KnowledgeEntry } from '../types.js'
import { compareNames, listNameWords } from './compare-names.js'

/** A candidate for an entity, by the surface that speaks best for it. */
export interface Contender {
  readonly candidate: Candidate
  readonly alias: AliasKind
  /** The surface is the entity's fullest name, not one of its other names. */
  readonly fullest: boolean
  /** How many words the entity's fullest name has. */
  readonly words: number
  /** How much that name and the entry's label share, 0 to 1. */
  readonly likeness: number
  /** The surface names nothing else in the base. */
  readonly sole: boolean
}

/**
 * Puts together what the knowledge base answered for an entity's surfaces. A shorter name counts only for
 * entries that the fullest name does not contradict: "Jill Biden" is nobody else whom "Biden" may name.
 */
export function gatherContenders(
  entity: Entity,
  answers: readonly (readonly Candidate[])[],
): readonly Contender[] {
  const contenders = readCountry(entity, answers.at(-1) ?? [])
  const seen = new Set(contenders.map(({ candidate }) => candidate.entry.id))
  let name: readonly string[] | null = null
  for (const [i, list] of answers.entries()) {
    for (const candidate of list) {
      const { id, label } = candidate.entry
      if (seen.has(id)) continue
      name ??= listNameWords(entity.name)
      const words = listNameWords(label)
      if (isByname(entity, candidate.entry)) continue
      if (i === 0 && candidate.alias === 'acronym' && isWord(entity.name)) continue
      if (i > 0 && contradicts(entity, name, candidate.entry, words)) continue
      seen.add(id)
      const exact = i === 0 && foldName(entity.name) === foldName(label)
      const likeness = exact ? 1 : 0.9 * compareNames(name, words)
      const alias = candidate.alias ?? 'label'
      contenders.push({
        candidate,
        alias,
        fullest: i === 0,
        words: name.length,
        likeness,
        sole: list.length === 1,
      })
    }
  }
  return contenders
}

/** "Kenyans" of the word lists are Kenya's people, whatever else a base has under "Kenyans". */
function readCountry(entity: Entity, answer: readonly Candidate[]): Contender[] {
  const country = nameCountry(entity)
  if (country === null) return []
  const candidate = answer.find(({ entry }) => entry.type === 'place' && foldName(entry.label) === country)
  return candidate === undefined
    ? []
    : [{ candidate, alias: 'demonym', fullest: true, words: 1, likeness: 1, sole: false }]
}

/** "Finn" of "Finn Lund" is not Finland, whose people are called so; "Jordan" may be the country after all. */
const isByname = ({ type, name }: Entity, entry: KnowledgeEntry): boolean =>
  type === 'person' && entry.type === 'place' && foldName(name) !== foldName(entry.label)

/** "Nato" is an acronym that is spoken as a word; "Pro" is too short for one. */
const isWord = (name: string): boolean => name.length <= 3 && /[a-z]$/.test(name)

/** "Jill Biden" against "Joe Biden", "Miami Dolphins" against "Miami": most of the name or its type is missing. */
function contradicts(
  { type }: Entity,
  name: readonly string[],
  entry: KnowledgeEntry,
  label: readonly string[],
): boolean {
  if (name.length === 1) return false
  if (type === 'organization' && entry.type === 'place') return true
  const missing = name.filter((word) => !label.includes(word)).length
  return type === 'person' ? missing > 0 : missing > name.length / 2
}
