import { plainTransitionRow, ROWS, transitionRow } from './collect-features.js'
import { FOLLOWERS, isOpen, LABEL_COUNT, OUTSIDE } from './labels.js'
import { LetterCase, type Word } from './read-word.js'

export type Weights = Int8Array | Float32Array

/** Rows of the features of a window, token after token; token t has `rows[ends[t-1]]` up to `rows[ends[t]]`. */
export interface WindowFeatures {
  rows: Int32Array
  ends: Int32Array
}

const NEVER = -1e9
const CASES = Object.keys(LetterCase).length

const PLAIN_ROWS = Int32Array.from({ length: LABEL_COUNT * CASES }, (_, k) =>
  plainTransitionRow(Math.floor(k / CASES), (k % CASES) as LetterCase),
)

/** Finds the best labels of a window (Viterbi over legal label pairs). Scratch space is kept between windows. */
export class LabelDecoder {
  readonly weights: Weights
  /** Scores of token t's labels: `scores[t * LABEL_COUNT + label]`. */
  scores = new Float64Array(0)
  private best = new Float64Array(0)
  private back = new Uint8Array(0)
  labels = new Uint8Array(0)

  constructor(weights: Weights) {
    if (weights.length !== ROWS * LABEL_COUNT) throw new RangeError('weights of another shape')
    this.weights = weights
  }

  reserve(length: number): void {
    if (this.labels.length >= length) return
    const size = Math.max(64, length * 2)
    this.scores = new Float64Array(size * LABEL_COUNT)
    this.best = new Float64Array(size * LABEL_COUNT)
    this.back = new Uint8Array(size * LABEL_COUNT)
    this.labels = new Uint8Array(size)
  }

  /** Sums the weights of each token's features. */
  score(features: WindowFeatures, length: number): void {
    const { weights, scores } = this
    const { rows, ends } = features
    let row = 0
    for (let t = 0; t < length; t++) {
      const at = t * LABEL_COUNT
      for (let label = 0; label < LABEL_COUNT; label++) scores[at + label] = 0
      const end = ends[t] ?? 0
      for (; row < end; row++) {
        const base = (rows[row] ?? 0) * LABEL_COUNT
        for (let label = 0; label < LABEL_COUNT; label++) {
          scores[at + label] = (scores[at + label] ?? 0) + (weights[base + label] ?? 0)
        }
      }
    }
  }

  /** Labels the window's tokens; `score` has been called. The result stands in `labels`. */
  decode(words: readonly Word[], from: number, length: number): void {
    const { best, scores } = this
    for (let label = 0; label < LABEL_COUNT; label++) best[label] = NEVER
    const first = words[from]
    if (first !== undefined) this.step(first, 0, OUTSIDE, 0)
    for (let t = 1; t < length; t++) {
      const word = words[from + t]
      const at = t * LABEL_COUNT
      for (let label = 0; label < LABEL_COUNT; label++) best[at + label] = NEVER
      if (word === undefined) continue
      for (let label = 0; label < LABEL_COUNT; label++) {
        const score = best[at - LABEL_COUNT + label] ?? NEVER
        if (score > NEVER) this.step(word, at, label, score)
      }
    }
    void scores
    this.follow(length)
  }

  /** By how much the label of token `t` outscores the best other one, leaving its neighbours out of account. */
  marginAt(t: number): number {
    const at = t * LABEL_COUNT
    const chosen = this.labels[t] ?? OUTSIDE
    let other = NEVER
    for (let label = 0; label < LABEL_COUNT; label++) {
      const score = this.scores[at + label] ?? NEVER
      if (label !== chosen && score > other) other = score
    }
    return (this.scores[at + chosen] ?? 0) - other
  }

  /** Offers every label that may follow `label` its score by this way. */
  private step(word: Word, at: number, label: number, score: number): void {
    const { best, back, scores, weights } = this
    const byWord = transitionRow(label, word) * LABEL_COUNT
    const byCase = (PLAIN_ROWS[label * CASES + word.letterCase] ?? 0) * LABEL_COUNT
    for (const next of FOLLOWERS[label] ?? []) {
      const sum =
        score + (scores[at + next] ?? 0) + (weights[byWord + next] ?? 0) + (weights[byCase + next] ?? 0)
      if (sum > (best[at + next] ?? NEVER)) {
        best[at + next] = sum
        back[at + next] = label
      }
    }
  }

  private follow(length: number): void {
    const { best, back, labels } = this
    const at = (length - 1) * LABEL_COUNT
    let label = OUTSIDE
    for (let next = 0; next < LABEL_COUNT; next++) {
      if (!isOpen(next) && (best[at + next] ?? NEVER) > (best[at + label] ?? NEVER)) label = next
    }
    for (let t = length - 1; t >= 0; t--) {
      labels[t] = label
      label = back[t * LABEL_COUNT + label] ?? OUTSIDE
    }
  }
}
