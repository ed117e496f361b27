import { isSpaceAt } from '../characters.js'
import { isMark } from '../marks/mark-sign.js'
import { scanToken } from './scan-token.js'

/** Start and end offsets of the tokens found so far. */
export interface TokenPlaces {
  readonly starts: number[]
  readonly ends: number[]
}

/** Adds the tokens of a stretch to `places`; gives start and end of those that could be quotation marks. */
export function findTokens(text: string, start: number, end: number, places: TokenPlaces): readonly number[] {
  const marks: number[] = []
  let at = start
  while (at < end) {
    if (isSpaceAt(text, at)) {
      at++
      continue
    }
    const stop = Math.min(scanToken(text, at, end), end)
    places.starts.push(at)
    places.ends.push(stop)
    if (stop - at <= 2 && isMark(text.slice(at, stop))) marks.push(at, stop)
    at = stop
  }
  return marks
}
