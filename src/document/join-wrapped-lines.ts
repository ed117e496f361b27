import { isLowerAt } from './characters.js'
import { addLine, type Lines, noLines } from './find-lines.js'

const SHORTEST_WRAPPED = 40
const LONGEST_WRAPPED = 100
/** A line of this share of the widest one was broken off for want of room. */
const FULL = 0.6
/** How far beyond the widest line of other paragraphs a wrapped line may go. */
const RAGGED = 1.2

/** Two lines or more without an empty one between them: what they tell of hard wrapping. */
interface Run {
  readonly first: number
  readonly end: number
  readonly widest: number
  /** Lines that are full, the last left out, and those among them with a small letter at the head of the next. */
  readonly full: number
  readonly brokenOff: number
}

const lengthAt = (lines: Lines, i: number): number => (lines.ends[i] ?? 0) - (lines.starts[i] ?? 0)

function readRun(text: string, lines: Lines, first: number, end: number): Run {
  let widest = 0
  for (let i = first; i < end; i++) widest = Math.max(widest, lengthAt(lines, i))
  let full = 0
  let brokenOff = 0
  const telling = widest >= SHORTEST_WRAPPED && widest <= LONGEST_WRAPPED
  for (let i = first; telling && i < end - 1; i++) {
    if (lengthAt(lines, i) < FULL * widest) continue
    full++
    if (isLowerAt(text, lines.starts[i + 1] ?? 0)) brokenOff++
  }
  return { first, end, widest, full, brokenOff }
}

/** A line that stands alone can't be wrapped and makes no run. */
function findRuns(text: string, lines: Lines): readonly Run[] {
  const runs: Run[] = []
  let first = 0
  for (let i = 1; i <= lines.count; i++) {
    if (i < lines.count && lines.afterBlank[i] === 0) continue
    if (i - first > 1) runs.push(readRun(text, lines, first, i))
    first = i
  }
  return runs
}

/** Wrapped by hand or by a mail program: after every second full line, at least, the sentence goes on. */
const isWrapped = (full: number, brokenOff: number): boolean => brokenOff > 0 && 2 * brokenOff >= full

/** How wide the text is, if most of it is wrapped: a paragraph of two lines does not tell by itself; else 0. */
function widthOf(runs: readonly Run[]): number {
  let full = 0
  let brokenOff = 0
  let widest = 0
  for (const run of runs) {
    full += run.full
    brokenOff += run.brokenOff
    if (run.brokenOff > 0) widest = Math.max(widest, run.widest)
  }
  return isWrapped(full, brokenOff) ? widest : 0
}

/** Joins the lines of each hard-wrapped paragraph; others keep a line a paragraph. */
export function joinWrappedLines(text: string, lines: Lines): Lines {
  const runs = findRuns(text, lines)
  if (runs.length === 0) return lines
  const width = widthOf(runs)
  const joined = noLines()
  let next = 0
  for (const run of runs) {
    keepLines(lines, next, run.first, joined)
    const alike = run.widest <= RAGGED * width ? width : 0
    const wide = Math.max(alike, isWrapped(run.full, run.brokenOff) ? run.widest : 0)
    joinRun(lines, run, wide, joined)
    next = run.end
  }
  keepLines(lines, next, lines.count, joined)
  return joined
}

function keepLines(lines: Lines, first: number, end: number, kept: Lines): void {
  for (let i = first; i < end; i++)
    addLine(kept, lines.starts[i] ?? 0, lines.ends[i] ?? 0, lines.afterBlank[i] === 1)
}

/** Adds the paragraphs of a run: a line that is full goes on below. */
function joinRun(lines: Lines, { first, end }: Run, width: number, joined: Lines): void {
  for (let i = first; i < end; i++) {
    if (i > first && width > 0 && lengthAt(lines, i - 1) >= FULL * width)
      joined.ends[joined.count - 1] = lines.ends[i] ?? 0
    else keepLines(lines, i, i + 1, joined)
  }
}
