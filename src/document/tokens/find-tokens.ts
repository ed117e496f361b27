import { isSpaceAt } from '../characters.js'
import { isMarkAt } from '../marks/mark-sign.js'
import { scanToken } from './scan-token.js'
import { roomFor, widen } from './widen.js'

/** Start and end offsets of the tokens found so far, `count` of them. */
export interface TokenPlaces {
  starts: Int32Array
  ends: Int32Array
  count: number
  /** Start and end of each token that could be a quotation mark, one after the other. */
  readonly marks: number[]
}

/** Room for the tokens of a text. */
export function noTokens(text: string): TokenPlaces {
  const room = roomFor(text)
  return { starts: new Int32Array(room), ends: new Int32Array(room), count: 0, marks: [] }
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
    places.starts = widen(places.starts, places.count)
    places.ends = widen(places.ends, places.count)
    places.starts[places.count] = at
    places.ends[places.count] = stop
    places.count++
    if (isMarkAt(text, at, stop)) places.marks.push(at, stop)
    at = stop
  }
}
