import { isWordAt } from '../../document/characters.js'
import type { ArticleDocument } from '../../document/types.js'

const MIN_LETTERS = 4

/** The article's content words, without plural endings; read once, when a candidate first needs them. */
export function readArticleWords(document: ArticleDocument): () => ReadonlySet<string> {
  let words: Set<string> | null = null
  return () => {
    if (words !== null) return words
    words = new Set()
    for (const { norm, pos } of document.tokens)
      if (norm.length >= MIN_LETTERS && (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN'))
        words.add(stemWord(norm))
    return words
  }
}

/** The words of a description that tell anything: "capital of France" → capital, france. */
export function listContentWords(description: string): readonly string[] {
  const text = description.toLowerCase()
  const words: string[] = []
  for (let end = 0; end < text.length; end++) {
    const start = end
    while (isWordAt(text, end)) end++
    if (end - start >= MIN_LETTERS) words.push(stemWord(text.slice(start, end)))
  }
  return words
}

const stemWord = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word)
