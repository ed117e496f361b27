import { type LineReading, takeFor } from './line-reading.js'

/** "Getty Images", "PA Media", "Photo: Jane Roe": a credit and no more. */
const LONGEST_CREDIT = 4
const SHORTEST_CAPTION = 6

/** Marks what a picture shows where it stands under the credit: "Getty Images | A swimmer at the lido, which reopened in May". */
export function markCaptions(readings: readonly LineReading[]): void {
  for (let i = 1; i < readings.length; i++) {
    const credit = readings[i - 1]
    const below = readings[i]
    if (credit === undefined || below === undefined) continue
    if (credit.kind !== 'caption' || credit.words > LONGEST_CREDIT || credit.small > 0) continue
    if (below.kind !== 'paragraph' || below.ended || below.words < SHORTEST_CAPTION) continue
    takeFor(below, 'caption', 0.7)
  }
}
