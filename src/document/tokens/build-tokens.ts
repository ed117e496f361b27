import { PARTS, tagWords } from '../engines/wink.js'
import type { Sentence, Token } from '../types.js'
import type { TokenPlaces } from './find-tokens.js'
import { NO_NUMBER, readWordForm, type WordForm } from './read-word-form.js'

const numbersOf = new WeakMap<readonly Token[], Int32Array>()

/** The number of each token's word, see `readWordForm`; for lists that `buildTokens` has made. */
export function wordNumbers(tokens: readonly Token[]): Int32Array {
  return numbersOf.get(tokens) ?? new Int32Array(tokens.length).fill(NO_NUMBER)
}

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
  const numbers = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const word = readWordForm(text.slice(starts[i], ends[i]))
    words[i] = word
    numbers[i] = word.number
  }
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
  numbersOf.set(tokens, numbers)
  return tokens
}
