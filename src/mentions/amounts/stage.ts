import type { ArticleDocument } from '../../document/types.js'
import type { Amount } from './types.js'

/** Reads money, percentages, quantities, numbers, ordinals and ranges. */
export function findAmounts(_document: ArticleDocument): readonly Amount[] {
  return []
}
