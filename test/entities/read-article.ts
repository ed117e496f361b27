import { readDocument } from '../../src/document/stage.js'
import { resolveEntities } from '../../src/entities/stage.js'
import type { Entity } from '../../src/entities/types.js'
import type { EntityType, NameMention } from '../../src/mentions/names/types.js'

const TYPES: Readonly<Record<string, EntityType>> = {
  P: 'person',
  O: 'organization',
  L: 'place',
  E: 'event',
  G: 'group',
  X: 'other',
}

/**
 * Resolves the entities of a text in which names are marked by hand: "[P:Ana Ruiz] met [O:Acme Corp]." reads
 * "Ana Ruiz met Acme Corp.", so that these tests do not depend on the name tagger.
 */
export function readArticle(marked: string): { readonly text: string; readonly entities: readonly Entity[] } {
  let text = ''
  let at = 0
  const spans: { start: number; end: number; type: EntityType }[] = []
  for (const match of marked.matchAll(/\[([A-Z]):([^\]]*)\]/g)) {
    text += marked.slice(at, match.index)
    const start = text.length
    text += match[2] ?? ''
    spans.push({ start, end: text.length, type: TYPES[match[1] ?? ''] ?? 'other' })
    at = match.index + match[0].length
  }
  text += marked.slice(at)
  const document = readDocument(text)
  const names = spans.map(({ start, end, type }): NameMention => {
    const firstToken = document.tokens.findIndex((token) => token.end > start)
    let endToken = firstToken
    while ((document.tokens[endToken]?.start ?? end) < end) endToken++
    return { start, end, type, text: text.slice(start, end), confidence: 0.9, firstToken, endToken }
  })
  return { text, entities: resolveEntities(document, names) }
}

/** Each entity as its name and, in text order, the words of its mentions. */
export function mentionsByName(marked: string): Readonly<Record<string, readonly string[]>> {
  const { entities } = readArticle(marked)
  return Object.fromEntries(entities.map(({ name, mentions }) => [name, mentions.map(({ text }) => text)]))
}
