import type { Line } from './find-lines.js'

const SHORTEST_WRAPPED = 40
const LONGEST_WRAPPED = 100

/** Plain text that was wrapped by hand or by a mail program: no long line, and most lines with a near-equal one below. */
function isHardWrapped(lines: readonly Line[]): boolean {
  let full = 0
  let followed = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    const next = lines[i + 1]
    if (line === undefined) continue
    const length = line.end - line.start
    if (length > LONGEST_WRAPPED) return false
    if (next === undefined || next.afterBlank) continue
    followed++
    if (length >= SHORTEST_WRAPPED) full++
  }
  return full >= 3 && full >= 0.7 * followed
}

/** Joins the lines of each hard-wrapped paragraph; other texts keep a line a paragraph. */
export function joinWrappedLines(lines: readonly Line[]): readonly Line[] {
  if (!isHardWrapped(lines)) return lines
  const widest = Math.max(...lines.slice(0, 10_000).map((line) => line.end - line.start))
  const joined: Line[] = []
  let previousLength = 0
  for (const line of lines) {
    const above = joined.at(-1)
    const goesOn = above !== undefined && !line.afterBlank && previousLength >= 0.6 * widest
    if (goesOn) joined[joined.length - 1] = { ...above, end: line.end }
    else joined.push(line)
    previousLength = line.end - line.start
  }
  return joined
}
