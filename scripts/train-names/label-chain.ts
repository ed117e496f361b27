import { transitionRow } from '../../src/mentions/names/tagger/collect-features.js'
import { FOLLOWERS, isOpen, LABEL_COUNT, OUTSIDE } from '../../src/mentions/names/tagger/labels.js'
import { LetterCase } from '../../src/mentions/names/tagger/read-word.js'

/** Each label with each that may follow it. */
export const STEPS: readonly (readonly [from: number, to: number])[] = FOLLOWERS.flatMap((followers, from) =>
  followers.map((to) => [from, to] as const),
)
const STEP_COUNT = STEPS.length
const FROM = Uint8Array.from(STEPS, ([from]) => from)
const TO = Uint8Array.from(STEPS, ([, to]) => to)
const CASES = Object.keys(LetterCase).length

/** The index of a step's weight by the spelling of the word stepped to: `STEP_WEIGHTS[spelling * STEPS.length + step]`. */
export const STEP_WEIGHTS = Int32Array.from({ length: CASES * STEP_COUNT }, (_, k) => {
  const letterCase = Math.floor(k / STEP_COUNT) as LetterCase
  const step = k % STEP_COUNT
  return transitionRow(FROM[step] ?? 0, letterCase) * LABEL_COUNT + (TO[step] ?? 0)
})

/** No odds are 0, so that every legal way stays possible. */
const LEAST = 1e-30

/**
 * The odds of the labels of one window and of the steps between them, and, by the forward-backward algorithm, how
 * likely each is: the scores of a label way multiply, and no name is open before or behind the window.
 */
export class LabelChain {
  /** `odds[t * LABEL_COUNT + label]`, `stepOdds[t * STEPS.length + step]`. */
  private readonly odds: Float64Array
  private readonly stepOdds: Float64Array
  /** How likely the present labels and steps are, those of `subtract` taken from those of `add`. */
  readonly labelShares: Float64Array
  readonly stepShares: Float64Array
  private readonly ahead: Float64Array
  private readonly behind: Float64Array

  constructor(readonly capacity: number) {
    this.odds = new Float64Array(capacity * LABEL_COUNT)
    this.stepOdds = new Float64Array(capacity * STEP_COUNT)
    this.labelShares = new Float64Array(capacity * LABEL_COUNT)
    this.stepShares = new Float64Array(capacity * STEP_COUNT)
    this.ahead = new Float64Array((capacity + 1) * LABEL_COUNT)
    this.behind = new Float64Array((capacity + 1) * LABEL_COUNT)
  }

  /** Sets the odds of token `t` from the scores of its labels and the weights of the steps to it. */
  set(t: number, scores: Float64Array, weights: Float32Array, letterCase: LetterCase): void {
    const most = scores.reduce((a, b) => Math.max(a, b))
    for (let label = 0; label < LABEL_COUNT; label++) {
      this.odds[t * LABEL_COUNT + label] = Math.max(LEAST, Math.exp((scores[label] ?? 0) - most))
      this.labelShares[t * LABEL_COUNT + label] = 0
    }
    for (let step = 0; step < STEP_COUNT; step++) {
      const weight = weights[STEP_WEIGHTS[letterCase * STEP_COUNT + step] ?? 0] ?? 0
      this.stepOdds[t * STEP_COUNT + step] = Math.exp(weight)
      this.stepShares[t * STEP_COUNT + step] = 0
    }
  }

  /** Adds to the shares of `length` tokens, times `sign`, over all ways whose labels are allowed. */
  addShares(length: number, sign: number, allowed: Uint8Array | null): void {
    this.goAhead(length, allowed)
    this.behind.fill(0, length * LABEL_COUNT, (length + 1) * LABEL_COUNT)
    for (let label = 0; label < LABEL_COUNT; label++)
      this.behind[length * LABEL_COUNT + label] = isOpen(label) ? 0 : 1
    for (let t = length - 1; t >= 0; t--) this.goBack(t, sign, allowed)
  }

  /** Odds of step `step` to token `t` and its label there, 0 where the label is not allowed. */
  private oddsOf(t: number, step: number, allowed: Uint8Array | null): number {
    const label = t * LABEL_COUNT + (TO[step] ?? 0)
    if (allowed !== null && allowed[label] === 0) return 0
    return (this.stepOdds[t * STEP_COUNT + step] ?? 0) * (this.odds[label] ?? 0)
  }

  /** Row t + 1 of `ahead` has the odds of all ways up to token t, by its label; row 0 stands before the window. */
  private goAhead(length: number, allowed: Uint8Array | null): void {
    const { ahead } = this
    ahead.fill(0, 0, (length + 1) * LABEL_COUNT)
    ahead[OUTSIDE] = 1
    for (let t = 0; t < length; t++) {
      const at = (t + 1) * LABEL_COUNT
      for (let step = 0; step < STEP_COUNT; step++) {
        const before = ahead[at - LABEL_COUNT + (FROM[step] ?? 0)] ?? 0
        if (before === 0) continue
        const to = at + (TO[step] ?? 0)
        ahead[to] = (ahead[to] ?? 0) + before * this.oddsOf(t, step, allowed)
      }
      scaleToOne(ahead, at)
    }
  }

  /** From the ways behind token `t` to those behind the one before it, and the shares of both. */
  private goBack(t: number, sign: number, allowed: Uint8Array | null): void {
    const { ahead, behind, labelShares, stepShares } = this
    const at = t * LABEL_COUNT
    behind.fill(0, at, at + LABEL_COUNT)
    let all = 0
    for (let step = 0; step < STEP_COUNT; step++) {
      const odds = this.oddsOf(t, step, allowed) * (behind[at + LABEL_COUNT + (TO[step] ?? 0)] ?? 0)
      const from = at + (FROM[step] ?? 0)
      behind[from] = (behind[from] ?? 0) + odds
      all += (ahead[from] ?? 0) * odds
    }
    for (let step = 0; step < STEP_COUNT; step++) {
      const before = ahead[at + (FROM[step] ?? 0)] ?? 0
      if (before === 0) continue
      const odds = this.oddsOf(t, step, allowed) * (behind[at + LABEL_COUNT + (TO[step] ?? 0)] ?? 0)
      const share = (sign * before * odds) / all
      const label = at + (TO[step] ?? 0)
      labelShares[label] = (labelShares[label] ?? 0) + share
      stepShares[t * STEP_COUNT + step] = (stepShares[t * STEP_COUNT + step] ?? 0) + share
    }
    scaleToOne(behind, at)
  }
}

/** Makes the odds of a token's labels sum to one, so that long windows neither over- nor underflow. */
function scaleToOne(odds: Float64Array, at: number): void {
  let sum = 0
  for (let label = 0; label < LABEL_COUNT; label++) sum += odds[at + label] ?? 0
  for (let label = 0; label < LABEL_COUNT; label++) odds[at + label] = (odds[at + label] ?? 0) / sum
}
