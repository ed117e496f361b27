import type { ArticleDocument } from '../document/types.js'
import type { Entity } from '../entities/types.js'
import type { NameMention } from '../mentions/names/types.js'
import type { Quote } from './types.js'

/** What the quotes stage reads. */
export interface QuoteInputs {
  readonly document: ArticleDocument
  readonly names: readonly NameMention[]
  readonly entities: readonly Entity[]
}

/** Finds who said what. */
export function findQuotes(_inputs: QuoteInputs): readonly Quote[] {
  return []
}
