import type { ArticleDocument } from '../../document/types.js'
import type { NameMention } from './types.js'

/** Finds proper names: runs of proper nouns. */
export function findNames(document: ArticleDocument): readonly NameMention[] {
  const names: NameMention[] = []
  const { tokens, text } = document
  for (let i = 0; i < tokens.length; i++) {
    let j = i
    while (tokens[j]?.pos === 'PROPN' && tokens[j]?.sentence === tokens[i]?.sentence) j++
    const first = tokens[i]
    const last = tokens[j - 1]
    if (j === i || first === undefined || last === undefined) continue
    names.push({
      start: first.start, end: last.end, text: text.slice(first.start, last.end),
      type: 'other', confidence: 0.3, firstToken: i, endToken: j,
    })
    i = j - 1
  }
  return names
}
