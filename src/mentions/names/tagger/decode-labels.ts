import { ROWS, transitionRow } from './collect-features.js'
import { FOLLOWERS, isOpen, LABEL_COUNT, OUTSIDE } from './labels.js'
import { OwnScores } from './own-scores.js'
import type { WeightTable } from './packed-weights.js'
import { firstOf, pairsIn, secondOf } from './pair-weights.js'
import { LetterCase, type Word } from './read-word.js'

/** Rows of the features of a window, token after token; token t has `rows[ends[t-1]]` up to `rows[ends[t]]`. */
export interface WindowFeatures {
  rows: Int32Array
  ends: Int32Array
}

const NEVER = -1e9
const CASES = Object.keys(LetterCase).length
const WIDTH = pairsIn(LABEL_COUNT)

/** Labels that may stand before a new name or before no name: those at which nothing is open. */
const CLOSED = FOLLOWERS.flatMap((_, label) => (isOpen(label) ? [] : [label]))
const OPEN = FOLLOWERS.flatMap((_, label) => (isOpen(label) ? [label] : []))
const STARTS = FOLLOWERS[OUTSIDE] ?? []

/** Finds the best labels of a window (Viterbi over legal label pairs). Scratch space is kept between windows. */
export class LabelDecoder {
  readonly #table: WeightTable
  readonly #own: OwnScores
  /** The score of a step: `steps[(letterCase * LABEL_COUNT + label) * LABEL_COUNT + next]`. */
  readonly #steps: Int32Array
  /** Scores of token t's labels: `scores[t * LABEL_COUNT + label]`. */
  scores = new Int32Array(0)
  private best = new Int32Array(0)
  private back = new Uint8Array(0)
  labels = new Uint8Array(0)

  constructor(table: WeightTable) {
    if (table.pairs.length !== ROWS * WIDTH) throw new RangeError('weights of another shape')
    this.#table = table
    this.#own = new OwnScores(table)
    this.#steps = readSteps(table)
  }

  reserve(length: number): void {
    if (this.labels.length >= length) return
    const size = Math.max(64, length * 2)
    this.scores = new Int32Array(size * LABEL_COUNT)
    this.best = new Int32Array(size * LABEL_COUNT)
    this.back = new Uint8Array(size * LABEL_COUNT)
    this.labels = new Uint8Array(size)
  }

  /** Call where words are numbered anew. */
  forgetWords(): void {
    this.#own.clear()
  }

  /**
   * Sums the weights of each token's features. Where the tokens' words are given, `rows` are what stands around them,
   * and what they have by themselves is added.
   */
  score({ rows, ends }: WindowFeatures, length: number, words: readonly Word[] = [], first = 0): void {
    this.#table.fetch(rows, ends[length - 1] ?? 0)
    let from = 0
    for (let t = 0; t < length; t++) {
      const end = ends[t] ?? 0
      const word = words[first + t]
      this.sumRows(word === undefined ? 0 : this.#own.placeOf(word), rows, from, end, t * LABEL_COUNT)
      from = end
    }
  }

  /** The sums stay in registers from row to row. Indices are in range by construction, which the casts say. */
  private sumRows(own: number, rows: Int32Array, from: number, end: number, at: number): void {
    const { pairs } = this.#table
    const { sums } = this.#own
    let a = sums[own] as number
    let b = sums[own + 1] as number
    let c = sums[own + 2] as number
    let d = sums[own + 3] as number
    let e = sums[own + 4] as number
    let f = sums[own + 5] as number
    let g = sums[own + 6] as number
    let h = sums[own + 7] as number
    let i = sums[own + 8] as number
    for (let k = from; k < end; k++) {
      const row = (rows[k] as number) * WIDTH
      a = (a + (pairs[row] as number)) | 0
      b = (b + (pairs[row + 1] as number)) | 0
      c = (c + (pairs[row + 2] as number)) | 0
      d = (d + (pairs[row + 3] as number)) | 0
      e = (e + (pairs[row + 4] as number)) | 0
      f = (f + (pairs[row + 5] as number)) | 0
      g = (g + (pairs[row + 6] as number)) | 0
      h = (h + (pairs[row + 7] as number)) | 0
      i = (i + (pairs[row + 8] as number)) | 0
    }
    this.putPair(at, a)
    this.putPair(at + 2, b)
    this.putPair(at + 4, c)
    this.putPair(at + 6, d)
    this.putPair(at + 8, e)
    this.putPair(at + 10, f)
    this.putPair(at + 12, g)
    this.putPair(at + 14, h)
    this.scores[at + 16] = firstOf(i)
  }

  private putPair(at: number, pair: number): void {
    this.scores[at] = firstOf(pair)
    this.scores[at + 1] = secondOf(pair)
  }

  /** Labels the window's tokens; `score` has been called. The result stands in `labels`. */
  decode(words: readonly Word[], from: number, length: number): void {
    const { best } = this
    best.fill(NEVER, 0, length * LABEL_COUNT)
    for (let t = 0; t < length; t++) {
      const letterCase = words[from + t]?.letterCase ?? LetterCase.None
      const at = t * LABEL_COUNT
      if (t === 0) for (const next of STARTS) this.offer(at, next, OUTSIDE, 0, letterCase)
      else {
        for (const next of STARTS)
          for (const label of CLOSED)
            this.offer(at, next, label, best[at - LABEL_COUNT + label] as number, letterCase)
        for (const label of OPEN) {
          for (const next of FOLLOWERS[label] ?? [])
            this.offer(at, next, label, best[at - LABEL_COUNT + label] as number, letterCase)
        }
      }
    }
    this.follow(length)
  }

  /** By how much the label of token `t` outscores the best other one, leaving its neighbours out of account. */
  marginAt(t: number): number {
    const at = t * LABEL_COUNT
    const chosen = this.labels[t] ?? OUTSIDE
    let other = NEVER
    for (let label = 0; label < LABEL_COUNT; label++) {
      const score = this.scores[at + label] as number
      if (label !== chosen && score > other) other = score
    }
    return (this.scores[at + chosen] ?? 0) - other
  }

  /** Offers label `next` the score of the way over `label`. */
  private offer(at: number, next: number, label: number, score: number, letterCase: LetterCase): void {
    const step = this.#steps[(letterCase * LABEL_COUNT + label) * LABEL_COUNT + next] as number
    const sum = score + (this.scores[at + next] as number) + step
    if (sum > (this.best[at + next] as number)) {
      this.best[at + next] = sum
      this.back[at + next] = label
    }
  }

  private follow(length: number): void {
    const { best, back, labels } = this
    const at = (length - 1) * LABEL_COUNT
    let label = OUTSIDE
    for (const next of CLOSED) {
      if ((best[at + next] ?? NEVER) > (best[at + label] ?? NEVER)) label = next
    }
    for (let t = length - 1; t >= 0; t--) {
      labels[t] = label
      label = back[t * LABEL_COUNT + label] ?? OUTSIDE
    }
  }
}

/** The score of the step from each label to each next one, by the spelling of the word stepped to. */
function readSteps(table: WeightTable): Int32Array {
  const rows = Int32Array.from({ length: CASES * LABEL_COUNT }, (_, k) =>
    transitionRow(k % LABEL_COUNT, Math.floor(k / LABEL_COUNT) as LetterCase),
  )
  table.fetch(rows, rows.length)
  const steps = new Int32Array(rows.length * LABEL_COUNT)
  rows.forEach((row, k) => {
    for (let next = 0; next < LABEL_COUNT; next++) {
      const pair = table.pairs[row * WIDTH + (next >> 1)] ?? 0
      steps[k * LABEL_COUNT + next] = (next & 1) === 0 ? firstOf(pair) : secondOf(pair)
    }
  })
  return steps
}
