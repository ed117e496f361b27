import { isSpaceAt, isWordAt } from '../characters.js'
import { isMark } from '../marks/mark-sign.js'
import { scanToken } from './scan-token.js'

/** Start and end offsets of the tokens found so far. */
export interface TokenPlaces {
  readonly starts: number[]
  readonly ends: number[]
  /** Start and end of each token that could be a quotation mark, one after the other. */
  readonly marks: number[]
}

/** Adds the tokens of a stretch to `places`. */
export function findTokens(text: string, start: number, end: number, places: TokenPlaces): void {
  let at = start
  while (at < end) {
    if (isSpaceAt(text, at)) {
      at++
      continue
    }
    const stop = Math.min(scanToken(text, at, end), end)
    places.starts.push(at)
    places.ends.push(stop)
    if (stop - at <= 2 && !isWordAt(text, at) && isMark(text.slice(at, stop))) places.marks.push(at, stop)
    at = stop
  }
}
