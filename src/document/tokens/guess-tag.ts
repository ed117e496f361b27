import { wordEndings } from '../../lexicon/word-endings.js'

type GuessedTag = keyof typeof wordEndings

const LONGEST_ENDING = 4
const SHORTEST_ENDING = 2

const tags = new Map<string, GuessedTag>()
for (const tag of Object.keys(wordEndings) as GuessedTag[]) {
  for (const ending of wordEndings[tag]) tags.set(ending, tag)
}

/** Part of speech of a small word that no dictionary holds, by its ending: "podcasting" is a verb, "tarn" a noun. */
export function guessTag(word: string): GuessedTag {
  if (!/^[a-z]{3,}$/.test(word)) return 'NOUN'
  for (let length = LONGEST_ENDING; length >= SHORTEST_ENDING; length--) {
    const tag = tags.get(word.slice(-length))
    if (tag !== undefined) return tag
  }
  return 'NOUN'
}
