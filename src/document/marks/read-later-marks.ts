import { isDoubled, type Mark } from './mark-pair.js'

/** For each mark, how many closing less opening double marks stand after it in the paragraph. */
export function countClosingAfter(marks: readonly Mark[]): Int32Array {
  const counts = new Int32Array(marks.length)
  let balance = 0
  for (let i = marks.length - 1; i >= 0; i--) {
    counts[i] = balance
    const sign = marks[i]?.sign
    if (sign !== undefined && isDoubled(sign.style)) balance += sign.direction === 'open' ? -1 : 1
  }
  return counts
}

/** For each mark, 1 where the next single mark after it closes beyond doubt: “the voters’ will’”. */
export function findBetterClosing(marks: readonly Mark[]): Uint8Array {
  const better = new Uint8Array(marks.length)
  let found = false
  for (let i = marks.length - 1; i >= 0; i--) {
    better[i] = found ? 1 : 0
    const sign = marks[i]?.sign
    if (sign === undefined || isDoubled(sign.style)) continue
    if (sign.direction === 'open') found = false
    else if (!sign.doubtful) found = true
  }
  return better
}
