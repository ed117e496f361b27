import type { ArticleDocument } from '../../document/types.js'
import { STATE_OF_ABBREVIATION } from '../../lexicon/state-abbreviations.js'
import type { NameMention } from '../../mentions/names/types.js'

/** The state that an abbreviation behind a town's comma names: "south dakota" of "Pierre, [S.D.]"; null for others. */
export function readState(
  { tokens }: ArticleDocument,
  { type, text, firstToken }: NameMention,
): string | null {
  if (type === 'person' || text.length > 6 || tokens[firstToken - 1]?.norm !== ',') return null
  return STATE_OF_ABBREVIATION.get(text.replaceAll('.', '')) ?? null
}
