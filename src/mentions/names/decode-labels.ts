import { ROWS, transitionRow } from './collect-features.js'
import { FOLLOWERS, isOpen, LABEL_COUNT, OUTSIDE } from './labels.js'
import type { WeightTable } from './packed-weights.js'
import { LetterCase, type Word } from './read-word.js'

/** Rows of the features of a window, token after token; token t has `rows[ends[t-1]]` up to `rows[ends[t]]`. */
export interface WindowFeatures {
  rows: Int32Array
  ends: Int32Array
}

const NEVER = -1e9
const CASES = Object.keys(LetterCase).length

/** Row of the step from each label to a word of each spelling. */
const STEP_ROWS = Int32Array.from({ length: LABEL_COUNT * CASES }, (_, k) =>
  transitionRow(Math.floor(k / CASES), (k % CASES) as LetterCase),
)

/** Labels that may stand before a new name or before no name: those at which nothing is open. */
const CLOSED = FOLLOWERS.flatMap((_, label) => (isOpen(label) ? [] : [label]))
const OPEN = FOLLOWERS.flatMap((_, label) => (isOpen(label) ? [label] : []))
const STARTS = FOLLOWERS[OUTSIDE] ?? []

/** Finds the best labels of a window (Viterbi over legal label pairs). Scratch space is kept between windows. */
export class LabelDecoder {
  readonly #table: WeightTable
  readonly weights: Int8Array
  /** Scores of token t's labels: `scores[t * LABEL_COUNT + label]`. */
  scores = new Int32Array(0)
  private best = new Int32Array(0)
  private back = new Uint8Array(0)
  labels = new Uint8Array(0)

  constructor(table: WeightTable) {
    if (table.weights.length !== ROWS * LABEL_COUNT) throw new RangeError('weights of another shape')
    table.fetch(STEP_ROWS, STEP_ROWS.length)
    this.#table = table
    this.weights = table.weights
  }

  reserve(length: number): void {
    if (this.labels.length >= length) return
    const size = Math.max(64, length * 2)
    this.scores = new Int32Array(size * LABEL_COUNT)
    this.best = new Int32Array(size * LABEL_COUNT)
    this.back = new Uint8Array(size * LABEL_COUNT)
    this.labels = new Uint8Array(size)
  }

  /** Sums the weights of each token's features. */
  score(features: WindowFeatures, length: number): void {
    const { rows, ends } = features
    this.scores.fill(0, 0, length * LABEL_COUNT)
    this.#table.fetch(rows, ends[length - 1] ?? 0)
    let row = 0
    for (let t = 0; t < length; t++) {
      const end = ends[t] as number
      // Four at a time, so that a score is fetched and stored a quarter as often.
      for (; row + 3 < end; row += 4) this.addRows(t * LABEL_COUNT, rows, row)
      for (; row < end; row++) this.addRow(t * LABEL_COUNT, (rows[row] as number) * LABEL_COUNT)
    }
  }

  // Indices are in range by construction, so the casts below spare the innermost loops a test each.
  private addRows(at: number, rows: Int32Array, row: number): void {
    const { weights, scores } = this
    const a = (rows[row] as number) * LABEL_COUNT
    const b = (rows[row + 1] as number) * LABEL_COUNT
    const c = (rows[row + 2] as number) * LABEL_COUNT
    const d = (rows[row + 3] as number) * LABEL_COUNT
    for (let label = 0; label < LABEL_COUNT; label++) {
      const left = (weights[a + label] as number) + (weights[b + label] as number)
      const right = (weights[c + label] as number) + (weights[d + label] as number)
      scores[at + label] = (scores[at + label] as number) + left + right
    }
  }

  private addRow(at: number, base: number): void {
    const { weights, scores } = this
    for (let label = 0; label < LABEL_COUNT; label++) {
      scores[at + label] = (scores[at + label] as number) + (weights[base + label] as number)
    }
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
    const step = this.weights[
      (STEP_ROWS[label * CASES + letterCase] as number) * LABEL_COUNT + next
    ] as number
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
