import type { Entity } from '../entities/types.js'
import { foldSurface } from './fold-surface.js'
import type { AliasKind, Candidate } from './types.js'

/** A candidate for an entity, by the surface that speaks best for it. */
export interface Contender {
  readonly candidate: Candidate
  readonly surface: string
  readonly alias: AliasKind
  /** The surface is the entity's fullest name, not one of its other names. */
  readonly fullest: boolean
}

/**
 * Puts together what the knowledge base answered for an entity's surfaces. A shorter name counts only for
 * entries that the fullest name does not contradict: "Jill Biden" is nobody else whom "Biden" may name.
 */
export function gatherContenders(
  entity: Entity,
  surfaces: readonly string[],
  answers: readonly (readonly Candidate[])[],
): readonly Contender[] {
  const contenders: Contender[] = []
  for (const [i, surface] of surfaces.entries()) {
    for (const candidate of answers[i] ?? []) {
      const { id, label } = candidate.entry
      if (contenders.some((known) => known.candidate.entry.id === id)) continue
      if (i > 0 && contradicts(entity, label)) continue
      contenders.push({ candidate, surface, alias: candidate.alias ?? 'label', fullest: i === 0 })
    }
  }
  return contenders
}

/** "Jill Biden" against "Joe Biden", "Harbor Trust" against "Trust Bank": a word of the name is missing. */
function contradicts(entity: Entity, label: string): boolean {
  const names = foldSurface(entity.name).split(' ')
  if (names.length === 1) return false
  const words = new Set(foldSurface(label).split(' '))
  const missing = names.filter((word) => !words.has(word)).length
  return entity.type === 'person' ? missing > 0 : missing > names.length / 2
}
