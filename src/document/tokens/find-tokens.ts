import { isSpaceAt } from '../characters.js'
import { isMarkAt } from '../marks/read-mark.js'
import { roomFor, widen } from '../widen.js'
import { scanToken } from './scan-token.js'

/** Start and end offsets of the tokens found so far, `count` of them. */
export interface TokenPlaces {
  starts: Int32Array
  ends: Int32Array
  count: number
  /** The tokens that could be quotation marks, `markCount` of them. */
  marks: Int32Array
  markCount: number
}

const FEW_MARKS = 64

/** Room for the tokens of a text. */
export function noTokens(text: string): TokenPlaces {
  const room = roomFor(text)
  return {
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    count: 0,
    marks: new Int32Array(FEW_MARKS),
    markCount: 0,
  }
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
    if (isMarkAt(text, at, stop)) {
      places.marks = widen(places.marks, places.markCount)
      places.marks[places.markCount++] = places.count
    }
    places.count++
    at = stop
  }
}
