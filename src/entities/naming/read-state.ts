import type { ArticleDocument } from '../../document/types.js'
import { withoutDots } from '../../document/without-dots.js'
import { STATE_OF_ABBREVIATION } from '../../lexicon/state-abbreviations.js'
import type { NameMention } from '../../mentions/names/types.js'
import { isStateOfCity } from './is-state-of-city.js'

/**
 * The state that an abbreviation behind a town's comma names, "south dakota" of "Pierre, [S.D.]", or a name that its city
 * has too, "new york state" of "upstate [New York]"; null for others.
 */
export function readState(
  { tokens }: ArticleDocument,
  { type, text, firstToken, endToken }: NameMention,
): string | null {
  if (type === 'place' && isStateOfCity(tokens, firstToken, endToken)) return `${text.toLowerCase()} state`
  if (type === 'person' || text.length > 6 || tokens[firstToken - 1]?.norm !== ',') return null
  return STATE_OF_ABBREVIATION.get(withoutDots(text)) ?? null
}
