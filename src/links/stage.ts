import type { ArticleDocument } from '../document/types.js'
import type { Entity } from '../entities/types.js'
import type { KnowledgeBase, Link } from './types.js'

/** What the links stage reads. */
export interface LinkInputs {
  readonly document: ArticleDocument
  readonly entities: readonly Entity[]
}

export interface LinkSettings {
  readonly knowledgeBase: KnowledgeBase | null
  readonly referenceDate: string | null
}

/** Ties entities to entries of a knowledge base, or leaves them alone. */
export function linkEntities(_inputs: LinkInputs, _settings: LinkSettings): readonly Link[] {
  return []
}
