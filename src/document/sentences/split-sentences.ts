import { classAt, isSpaceAt, LETTER } from '../characters.js'
import type { TokenPlaces } from '../tokens/find-tokens.js'
import { isSentenceEnd, mayEndSentence } from './is-sentence-end.js'

const CLOSERS = '”’»›"\')]}'

// What stands at an offset as a quotation mark, once paired; 0 elsewhere:
export const OPENS = 1
export const CLOSES = 2

function isCloser(text: string, places: TokenPlaces, token: number, roles: Uint8Array): boolean {
  const start = places.starts[token] ?? 0
  if (roles[start] !== 0) return roles[start] === CLOSES
  const mark = text.charAt(start)
  const length = (places.ends[token] ?? 0) - start
  // but not in "the U.S.|'s| Harbor Board"
  return (
    CLOSERS.includes(mark) &&
    (mark === '' || !isSpaceAt(text, start - 1)) &&
    (length === 1 || (length === 2 && classAt(text, start + 1) !== LETTER))
  )
}

/** The tokens at which the sentences found so far end (exclusive), `count` of them. */
export interface SentenceEnds {
  readonly tokens: Int32Array
  count: number
}

/**
 * Splits the tokens from `first` to `end` into sentences and adds where each ends to `ends`.
 * Closing marks and brackets belong to the sentence that they close.
 */
export function splitSentences(
  text: string,
  places: TokenPlaces,
  first: number,
  end: number,
  roles: Uint8Array,
  ends: SentenceEnds,
): void {
  let token = first
  while (token < end) {
    const start = places.starts[token] ?? 0
    if (
      !mayEndSentence(text, start, places.ends[token] ?? 0) ||
      (token > first && token <= first + 2 && isNumbering(text, places, first, token))
    ) {
      token++
      continue
    }
    let last = token
    while (
      last + 1 < end &&
      places.ends[last] === places.starts[last + 1] &&
      mayEndSentence(text, places.starts[last + 1] ?? 0, places.ends[last + 1] ?? 0)
    )
      last++
    let next = last + 1
    let quoted = false
    while (next < end && isCloser(text, places, next, roles)) {
      quoted ||= !')]}'.includes(text.charAt(places.starts[next] ?? 0))
      next++
    }
    if (next < end && isSentenceEnd(text, places, { token: last, next, quoted }))
      ends.tokens[ends.count++] = next
    token = next
  }
  if (end > first && ends.tokens[ends.count - 1] !== end) ends.tokens[ends.count++] = end
}

/** "1. Buy bread", "**1. Buy bread**": the stop after the number of a list ends no sentence. */
function isNumbering(text: string, places: TokenPlaces, first: number, stop: number): boolean {
  const number = stop - 1
  const start = places.starts[number] ?? 0
  if (number !== first && (number !== first + 1 || !'*#_>'.includes(text.charAt(places.starts[first] ?? 0))))
    return false
  return /^\d{1,3}$/.test(text.slice(start, Math.min(places.ends[number] ?? 0, start + 4)))
}
