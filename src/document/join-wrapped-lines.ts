import { isLowerAt } from './characters.js'
import type { Line } from './find-lines.js'

const SHORTEST_WRAPPED = 40
const LONGEST_WRAPPED = 100
/** A line of this share of the widest one was broken off for want of room. */
const FULL = 0.6

const lengthOf = ({ start, end }: Line): number => end - start

/** Index behind the last line of the run that begins at `first`: no empty line stands inside it. */
function endOfRun(lines: readonly Line[], first: number): number {
  let end = first + 1
  while (end < lines.length && lines[end]?.afterBlank === false) end++
  return end
}

/**
 * How wide a run of lines is that was wrapped by hand or by a mail program, or 0: no long line, and every second full
 * line is followed by one that opens with a small letter.
 */
function wrappedWidth(text: string, lines: readonly Line[], first: number, end: number): number {
  let widest = 0
  for (let i = first; i < end; i++) widest = Math.max(widest, lengthOf(lines[i] ?? NO_LINE))
  if (widest < SHORTEST_WRAPPED || widest > LONGEST_WRAPPED) return 0
  let full = 0
  let brokenOff = 0
  for (let i = first; i < end - 1; i++) {
    if (lengthOf(lines[i] ?? NO_LINE) < FULL * widest) continue
    full++
    if (isLowerAt(text, lines[i + 1]?.start ?? 0)) brokenOff++
  }
  return brokenOff > 0 && 2 * brokenOff >= full ? widest : 0
}

const NO_LINE: Line = { start: 0, end: 0, afterBlank: true }

/** Joins the lines of each hard-wrapped paragraph; other texts keep a line a paragraph. */
export function joinWrappedLines(text: string, lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = []
  for (let first = 0, end = 0; first < lines.length; first = end) {
    end = endOfRun(lines, first)
    const width = end - first === 1 ? 0 : wrappedWidth(text, lines, first, end)
    let above = lines[first] ?? NO_LINE
    for (let i = first + 1; i < end; i++) {
      const line = lines[i] ?? NO_LINE
      const goesOn = width > 0 && lengthOf(lines[i - 1] ?? NO_LINE) >= FULL * width
      if (!goesOn) joined.push(above)
      above = goesOn ? { ...above, end: line.end } : line
    }
    joined.push(above)
  }
  return joined
}
