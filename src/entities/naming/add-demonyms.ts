import type { ArticleDocument } from '../../document/types.js'
import type { NameMention } from '../../mentions/names/types.js'
import { nameVocabulary } from './name-vocabulary.js'

/** Demonyms that are ordinary words too, where a capital at the start of a sentence proves nothing. */
const AMBIGUOUS = new Set([
  'polish',
  'pole',
  'poles',
  'swede',
  'finn',
  'dane',
  'scot',
  'brit',
  'turk',
  'thai',
  'lao',
  'scots',
])

/**
 * Adds the names of nations that the tagger left: "the [Peruvian] president" tells whose president he is. A language
 * ("in French") is left alone.
 */
export function addDemonyms(
  document: ArticleDocument,
  names: readonly NameMention[],
): readonly NameMention[] {
  const { demonyms } = nameVocabulary()
  const { tokens } = document
  const found: NameMention[] = []
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    while ((names[next]?.endToken ?? Number.POSITIVE_INFINITY) <= i) next++
    const token = tokens[i]
    if (token === undefined || token.norm === token.text || !demonyms.has(token.norm)) continue
    if ((names[next]?.firstToken ?? Number.POSITIVE_INFINITY) <= i) continue
    const before = tokens[i - 1]
    const opens = before === undefined || before.sentence !== token.sentence
    if ((opens && AMBIGUOUS.has(token.norm)) || (before?.norm === 'in' && tokens[i + 1]?.pos !== 'NOUN'))
      continue
    const { start, end, text } = token
    found.push({ start, end, text, type: 'group', confidence: 0.6, firstToken: i, endToken: i + 1 })
  }
  if (found.length === 0) return names
  return [...names, ...found].sort((a, b) => a.start - b.start)
}
