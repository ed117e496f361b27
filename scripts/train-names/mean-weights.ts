import { ROWS } from '../../src/mentions/names/tagger/collect-features.js'
import { LABEL_COUNT } from '../../src/mentions/names/tagger/labels.js'

const SIZE = ROWS * LABEL_COUNT

/** Weights with their sums over all steps, kept lazily: the mean is `weights - owed / steps`. */
export class MeanWeights {
  readonly weights = new Float32Array(SIZE)
  private readonly owed = new Float64Array(SIZE)
  private steps = 1

  /** Call after each window. */
  step(): void {
    this.steps++
  }

  add(index: number, by: number): void {
    this.weights[index] = (this.weights[index] ?? 0) + by
    this.owed[index] = (this.owed[index] ?? 0) + this.steps * by
  }

  mean(): Float32Array {
    return this.weights.map((weight, k) => weight - (this.owed[k] ?? 0) / this.steps)
  }
}
