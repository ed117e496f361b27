import type { ArticleDocument } from '../../document/types.js'
import { isOpen, LEARNED_TYPES, OUTSIDE, typeOfLabel } from './labels.js'
import { loadTagger } from './load-tagger.js'
import { readContext } from './read-context.js'
import { tagDocument } from './tag-document.js'
import type { EntityType, NameMention } from './types.js'

const TYPES: Readonly<Record<(typeof LEARNED_TYPES)[number], EntityType>> = {
  PERSON: 'person',
  ORG: 'organization',
  PLACE: 'place',
  OTHER: 'other',
}

/** Finds the proper names of an article with their types, in text order; they do not overlap. */
export function findNames(document: ArticleDocument): readonly NameMention[] {
  const { decoder, clusters } = loadTagger()
  const { tokens, text } = document
  const labels = tagDocument(document, readContext(document, clusters), decoder)
  const names: NameMention[] = []
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? OUTSIDE
    if (label === OUTSIDE) continue
    const firstToken = i
    while (isOpen(labels[i] ?? OUTSIDE)) i++
    const first = tokens[firstToken]
    const last = tokens[i]
    if (first === undefined || last === undefined) continue
    const type = TYPES[LEARNED_TYPES[typeOfLabel(label)] ?? 'OTHER']
    names.push({
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      type,
      confidence: 0.7,
      firstToken,
      endToken: i + 1,
    })
  }
  return names
}
