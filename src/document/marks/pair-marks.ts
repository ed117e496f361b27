import { isUpperAt } from '../characters.js'
import type { TokenPlaces } from '../tokens/find-tokens.js'
import type { MarkStyle } from '../types.js'
import { isDoubled, type MarkPair } from './mark-pair.js'
import { countClosingAfter, findBetterClosing } from './read-later-marks.js'
import { type Mark, readMark } from './read-mark.js'

/** Pairs the marks of one paragraph after another. */
export class MarkPairer {
  readonly pairs: MarkPair[] = []
  private open: MarkPair[] = []
  /** How many of the open pairs are in double marks. */
  private depth = 0
  private readonly text: string
  /** The double pair that the paragraph before left open. */
  private carried: MarkPair | null = null
  /** The outermost single pair that it left open, left out unless this paragraph opens with a single mark again. */
  private doubted: MarkPair | null = null

  constructor(text: string) {
    this.text = text
  }

  /** Reads one paragraph's marks: those of `places` from the mark `first` on. */
  readParagraph(start: number, end: number, places: TokenPlaces, first: number): void {
    const carried = this.carried
    const doubted = this.doubted
    this.carried = null
    this.doubted = null
    if (first >= places.markCount) return
    const marks = this.readMarks(places, first)
    if (doubted !== null && reopensSingle(marks[0], start)) doubted.dropped = false
    this.pairMarks(start, end, marks, doubted?.dropped === false ? doubted : carried)
  }

  private readMarks({ starts, ends, marks: tokens, markCount }: TokenPlaces, first: number): readonly Mark[] {
    const marks: Mark[] = []
    for (let i = first; i < markCount; i++) {
      const token = tokens[i] ?? 0
      const from = starts[token] ?? 0
      const to = ends[token] ?? 0
      if (isRunOfOpenings(this.text, from)) continue
      const mark = readMark(this.text, from, to)
      if (mark !== null) marks.push(mark)
    }
    return marks
  }

  private pairMarks(start: number, end: number, marks: readonly Mark[], carried: MarkPair | null): void {
    if (marks.length === 0) return
    const doubled = carried === null || isDoubled(carried.style)
    const first = marks.find((mark) => isDoubled(mark.style) === doubled)
    const reopened = first !== undefined && first.start === start && first.direction !== 'close'
    if (carried !== null && !reopened && first?.direction === 'close')
      this.begin(carried.style, start, start, carried)
    const balance = countClosingAfter(marks)
    const better = findBetterClosing(marks)
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i]
      if (mark === undefined) continue
      const goesOn = reopened && mark === first ? carried : null
      if (isDoubled(mark.style)) this.readDouble(mark, balance[i] ?? 0, goesOn)
      else this.readSingle(mark, better[i] === 1, goesOn)
    }
    this.endParagraph(end)
  }

  private begin(style: MarkStyle, start: number, innerStart: number, continues: MarkPair | null): void {
    const parent = this.open.at(-1) ?? null
    const pair = {
      style,
      start,
      innerStart,
      innerEnd: -1,
      end: -1,
      closed: false,
      dropped: false,
      parent,
      continues,
      index: -1,
    }
    this.pairs.push(pair)
    this.open.push(pair)
    if (isDoubled(style)) this.depth++
  }

  private finish(pair: MarkPair, innerEnd: number, end: number, closed: boolean): void {
    pair.innerEnd = innerEnd
    pair.end = end
    pair.closed = closed
  }

  /** Position in `open` of the innermost pair in double marks, or -1. */
  private findDouble(): number {
    for (let i = this.open.length - 1; i >= 0; i--) if (isDoubled(this.open[i]?.style ?? 'single')) return i
    return -1
  }

  private readDouble(mark: Mark, closingAfter: number, continues: MarkPair | null): void {
    const at = this.findDouble()
    const around = at === -1 ? undefined : this.open[at]
    const closes = closesLowHigh(this.text, mark, around) || closesTypeset(this.text, mark, around)
    const neutral = mark.direction === 'either'
    if (neutral && mark.doubtful && around === undefined) return
    if ((mark.direction === 'open' && !closes) || (neutral && around === undefined)) {
      if (around !== undefined && closingAfter < this.depth + 1) this.cut(at, mark.start)
      this.begin(mark.style, mark.start, mark.end, continues)
    } else if (around !== undefined) this.close(at, mark)
  }

  /** The writer forgot to close a quotation: it ends where the next one opens. */
  private cut(at: number, end: number): void {
    const pair = this.open[at]
    this.dropFrom(at + 1)
    this.open.length = at
    if (pair === undefined) return
    this.depth--
    const visible = this.text.slice(pair.innerStart, end).trimEnd().length
    pair.dropped = visible === 0
    this.finish(pair, pair.innerStart + visible, pair.innerStart + visible, false)
  }

  private close(at: number, mark: Mark): void {
    const pair = this.open[at]
    this.dropFrom(at + 1)
    this.open.length = at
    if (pair === undefined) return
    if (isDoubled(pair.style)) this.depth--
    // The doubled marks of a table's cell hold nothing: """Never,""" she said
    pair.dropped = pair.innerStart === mark.start
    this.finish(pair, mark.start, mark.end, true)
  }

  private dropFrom(from: number): void {
    for (let i = from; i < this.open.length; i++) {
      const pair = this.open[i]
      if (pair !== undefined) pair.dropped = true
    }
  }

  private readSingle(mark: Mark, betterFollows: boolean, continues: MarkPair | null): void {
    const last = this.open.length - 1
    const single = this.open[last]?.style === 'single'
    const { direction, doubtful } = mark
    if (single && direction !== 'open') {
      if (!(doubtful && betterFollows)) this.close(last, mark)
    } else if (!single && direction !== 'close') this.begin('single', mark.start, mark.end, continues)
    else if (single) {
      // the mark before was an apostrophe
      this.dropFrom(last)
      this.open.length = last
      this.begin('single', mark.start, mark.end, null)
    }
  }

  private endParagraph(end: number): void {
    for (const pair of this.open) {
      this.finish(pair, end, end, false)
      if (pair.style === 'single') {
        pair.dropped = true
        if (pair.parent === null && isUpperAt(this.text, pair.innerStart)) this.doubted = pair
      } else {
        pair.dropped = pair.innerStart >= end
        this.carried ??= pair
      }
    }
    this.open = []
    this.depth = 0
  }
}

/** ‘They knew. | ‘They always knew,’ he said: what the paragraph before opened was a quotation, no apostrophe. */
const reopensSingle = (mark: Mark | undefined, start: number): boolean =>
  mark !== undefined && mark.start === start && mark.style === 'single' && mark.direction === 'open'

/** “““““: of opening marks in a row at most the last two, one quotation inside another, open anything. */
const isRunOfOpenings = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x201c && text.charCodeAt(at + 1) === 0x201c && text.charCodeAt(at + 2) === 0x201c

/** „…“ closes with the mark that opens elsewhere. */
function closesLowHigh(text: string, mark: Mark, around: MarkPair | undefined): boolean {
  const sign = text.charAt(mark.start)
  return around?.style === 'low-high' && (sign === '“' || sign === '‟')
}

/** “Two boats sank ”. “The Long Way, ”out in May: a space too many does not turn a typeset closing mark. */
const closesTypeset = (text: string, mark: Mark, around: MarkPair | undefined): boolean =>
  around !== undefined &&
  around.innerStart < mark.start &&
  text.charAt(mark.start) === '”' &&
  text.charAt(around.start) === '“'
