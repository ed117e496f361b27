import type { ArticleDocument } from '../document/types.js'
import type { NameMention } from '../mentions/names/types.js'
import type { Entity } from './types.js'

/** Gathers the mentions of an article into one entity per person, organisation, place … */
export function resolveEntities(_document: ArticleDocument, names: readonly NameMention[]): readonly Entity[] {
  return names.map((name, i) => ({
    id: `e${i + 1}`, type: name.type, name: name.text, aliases: [], roles: [], gender: null,
    mentions: [{ start: name.start, end: name.end, text: name.text, kind: 'name', evidence: 'full-name', confidence: 0.3 }],
  }))
}
