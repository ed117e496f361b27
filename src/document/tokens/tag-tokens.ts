import { tagWords } from '../engines/wink.js'
import type { PartOfSpeech } from '../types.js'
import type { WordForm } from './read-word-form.js'

/** Words given to the tagger at once; windows end where a sentence ends unless one is longer. */
const WINDOW = 2000

function tagWindow(words: readonly WordForm[], tags: PartOfSpeech[]): void {
  const found = tagWords(words.map(({ classes }) => classes))
  for (let i = 0; i < words.length; i++) tags.push(words[i]?.tag ?? found[i] ?? 'X')
}

/** Tags the words of an article with parts of speech. `sentenceEnds` are the indexes where sentences end. */
export function tagTokens(
  words: readonly WordForm[],
  sentenceEnds: readonly number[],
): readonly PartOfSpeech[] {
  const tags: PartOfSpeech[] = []
  let from = 0
  let sentenceEnd = 0
  for (const next of [...sentenceEnds, words.length]) {
    if (next - from > WINDOW && sentenceEnd > from) {
      tagWindow(words.slice(from, sentenceEnd), tags)
      from = sentenceEnd
    }
    for (; next - from > WINDOW; from += WINDOW) tagWindow(words.slice(from, from + WINDOW), tags)
    sentenceEnd = next
  }
  if (from < words.length) tagWindow(words.slice(from), tags)
  return tags
}
