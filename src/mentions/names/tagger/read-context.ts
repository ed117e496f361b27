import { mapSized } from '../../../document/map-sized.js'
import type { ArticleDocument, Sentence } from '../../../document/types.js'
import { PERSON_CUE, PLACE_CUE, SPEECH_CUE, TAIL } from './read-beside.js'
import { hasCapital, LetterCase, type Word } from './read-word.js'
import type { WordStore } from './word-store.js'

/** An article as the tagger sees it: its words, and what the whole article says of each of them. */
export interface NameContext {
  /** A record for each token; tokens spelt alike share one. */
  readonly words: readonly Word[]
  /** The tokens that have a capital, in text order: a name opens with one, and rules need look at no others. */
  readonly capitals: readonly number[]
  /** Evidence bits for each token. */
  readonly evidence: Uint8Array
  /** For each sentence: 0 plain, 1 all in capitals, 2 long words capitalised as in a headline. */
  readonly styles: Uint8Array
}

// Seen somewhere in the article:
export const LOWER_CASE = 1 // "Police" and "police"
export const INSIDE_SENTENCE = 2 // with its capital where no sentence starts
const AFTER_TITLE = 4 // "Mr Smith"
const BEFORE_TAIL = 8 // "Acme Inc."
const AFTER_PLACE_CUE = 16 // "in Kent"
const BESIDE_SPEECH = 32 // "Smith said"
const FIRST_OF_RUN = 64 // "Joe Biden" for "Joe"
const LAST_OF_RUN = 128 // "Joe Biden" for "Biden"

/** Reads the words of an article and gathers the evidence for each. */
export function readContext(document: ArticleDocument, store: WordStore): NameContext {
  const { tokens, sentences } = document
  const words = mapSized(tokens, (token) => store.read(token))
  const present = new Uint8Array(store.size)
  for (let i = 0; i < words.length; i++) present[words[i]?.number ?? 0] = 1
  const styles = new Uint8Array(sentences.length)
  const seen = new Uint8Array(store.size)
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]
    if (sentence === undefined) continue
    styles[s] = styleOf(words, sentence)
    // Where all is capital, a capital says nothing.
    if (styles[s] === 0) gatherEvidence(words, sentence, seen)
  }
  const evidence = new Uint8Array(tokens.length)
  const capitals: number[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === undefined || !hasCapital(word)) continue
    capitals.push(i)
    const small = store.numberOf(tokens[i]?.norm ?? '')
    const lower = small !== -1 && present[small] === 1 ? LOWER_CASE : 0
    evidence[i] = (seen[word.number] ?? 0) | lower
  }
  return { words, capitals, styles, evidence }
}

function gatherEvidence(words: readonly Word[], sentence: Sentence, seen: Uint8Array): void {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const word = words[i]
    if (word === undefined || !hasCapital(word)) continue
    seen[word.number] = (seen[word.number] ?? 0) | evidenceAt(words, i, sentence)
  }
}

function evidenceAt(words: readonly Word[], i: number, sentence: Sentence): number {
  const before = i > sentence.firstToken ? words[i - 1] : undefined
  const after = i + 1 < sentence.endToken ? words[i + 1] : undefined
  const besideBefore = before?.beside ?? 0
  const besideAfter = after?.beside ?? 0
  const capitalBefore = before !== undefined && hasCapital(before)
  const capitalAfter = after !== undefined && hasCapital(after)
  let seen = 0
  if (before !== undefined && before.letterCase !== LetterCase.None) seen |= INSIDE_SENTENCE
  if ((besideBefore & PERSON_CUE) !== 0) seen |= AFTER_TITLE
  if (capitalAfter && (besideAfter & TAIL) !== 0) seen |= BEFORE_TAIL
  if ((besideBefore & PLACE_CUE) !== 0) seen |= AFTER_PLACE_CUE
  if (((besideBefore | besideAfter) & SPEECH_CUE) !== 0) seen |= BESIDE_SPEECH
  if (capitalAfter && !capitalBefore) seen |= FIRST_OF_RUN
  if (capitalBefore && !capitalAfter) seen |= LAST_OF_RUN
  return seen
}

function styleOf(words: readonly Word[], sentence: Sentence): number {
  let lower = 0
  let upper = 0
  let longLower = 0
  let capitals = 0
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const word = words[i]
    if (word === undefined) continue
    if (word.letterCase === LetterCase.Lower) {
      lower++
      if (word.text.length > 3) longLower++
    } else if (hasCapital(word)) {
      capitals++
      if (word.letterCase === LetterCase.Upper || word.letterCase === LetterCase.Initial) upper++
    }
  }
  if (lower === 0 && upper > 0 && upper === capitals) return 1
  return capitals >= 4 && longLower === 0 ? 2 : 0
}
