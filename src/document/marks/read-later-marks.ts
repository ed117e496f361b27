import { isDoubled } from './mark-pair.js'
import type { Mark } from './read-mark.js'

/** For each mark, how many closing less opening double marks stand after it in the paragraph. */
export function countClosingAfter(marks: readonly Mark[]): Int32Array {
  const counts = new Int32Array(marks.length)
  let balance = 0
  for (let i = marks.length - 1; i >= 0; i--) {
    counts[i] = balance
    const mark = marks[i]
    if (mark !== undefined && isDoubled(mark.style)) balance += mark.direction === 'open' ? -1 : 1
  }
  return counts
}

/** For each mark, 1 where the next single mark after it closes beyond doubt: “the voters’ will’”. */
export function findBetterClosing(marks: readonly Mark[]): Uint8Array {
  const better = new Uint8Array(marks.length)
  let found = false
  for (let i = marks.length - 1; i >= 0; i--) {
    better[i] = found ? 1 : 0
    const mark = marks[i]
    if (mark === undefined || isDoubled(mark.style)) continue
    if (mark.direction === 'open') found = false
    else if (!mark.doubtful) found = true
  }
  return better
}
