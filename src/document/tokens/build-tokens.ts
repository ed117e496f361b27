import { PARTS, tagWords } from '../engines/wink.js'
import type { Sentence, Token } from '../types.js'
import type { TokenPlaces } from './find-tokens.js'
import { readWordForm, type WordForm } from './read-word-form.js'

/** Gives each token its text, norm, part of speech and sentence. */
export function buildTokens(
  text: string,
  places: TokenPlaces,
  sentences: readonly Sentence[],
): readonly Token[] {
  const { starts, ends, count } = places
  // sized first, see `mapSized`
  const words: WordForm[] = []
  words.length = count
  for (let i = 0; i < count; i++) words[i] = readWordForm(text.slice(starts[i], ends[i]))
  const tags = tagWords(words)
  const tokens: Token[] = []
  tokens.length = count
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {}
    for (let i = firstToken; i < endToken; i++) {
      const word = words[i]
      if (word === undefined) continue
      tokens[i] = {
        start: starts[i] ?? 0,
        end: ends[i] ?? 0,
        text: word.text,
        norm: word.norm,
        pos: word.tag ?? PARTS[tags[i] ?? 0] ?? 'X',
        sentence,
      }
    }
  }
  return tokens
}
