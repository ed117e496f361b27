import { isSpaceAt } from '../characters.js'
import { isMarkAt } from '../marks/mark-sign.js'
import { scanToken } from './scan-token.js'

/** Start and end offsets of the tokens found so far, `count` of them. */
export interface TokenPlaces {
  readonly starts: Int32Array
  readonly ends: Int32Array
  count: number
  /** Start and end of each token that could be a quotation mark, one after the other. */
  readonly marks: number[]
}

/** Room for the tokens of a text. */
export function noTokens({ length }: string): TokenPlaces {
  return { starts: new Int32Array(length), ends: new Int32Array(length), count: 0, marks: [] }
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
    places.starts[places.count] = at
    places.ends[places.count] = stop
    places.count++
    if (isMarkAt(text, at, stop)) places.marks.push(at, stop)
    at = stop
  }
}
