import type { Span } from '../../document/types.js'
import type { Entity, EntityMention } from '../../entities/types.js'

export interface IndexedMention {
  readonly mention: EntityMention
  readonly entity: Entity
}

/** The mentions of all entities in text order, to be asked for by place. */
export interface MentionIndex {
  readonly entities: readonly Entity[]
  /** The entity of an id, as a speaker has one; undefined for nobody. */
  entityOf(id: string | null | undefined): Entity | undefined
  /** Mentions that share a character with a span, in text order. */
  overlapping(span: Pick<Span, 'start' | 'end'>): readonly IndexedMention[]
  /** The last few mentions that end before a place, nearest first. */
  before(at: number): readonly IndexedMention[]
}

/** How many mentions back a pronoun is looked up. */
const NEAR = 10

export function indexMentions(entities: readonly Entity[]): MentionIndex {
  const all: IndexedMention[] = []
  for (const entity of entities) for (const mention of entity.mentions) all.push({ mention, entity })
  let byId: ReadonlyMap<string, Entity> | null = null
  all.sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end)
  const firstEndingBehind = (at: number): number => {
    let low = 0
    let high = all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((all[middle]?.mention.end ?? 0) <= at) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    entities,
    entityOf(id) {
      if (id == null) return undefined
      byId ??= new Map(entities.map((entity) => [entity.id, entity]))
      return byId.get(id)
    },
    before(at) {
      const low = firstEndingBehind(at)
      return all.slice(Math.max(0, low - NEAR), low).reverse()
    },
    overlapping({ start, end }) {
      const low = firstEndingBehind(start)
      // a longer mention may begin before shorter ones that end before it
      const found: IndexedMention[] = []
      for (let i = Math.max(0, low - 2); i < all.length; i++) {
        const indexed = all[i]
        if (indexed === undefined || indexed.mention.start >= end) break
        if (indexed.mention.end > start) found.push(indexed)
      }
      return found
    },
  }
}
