import { ROWS, transitionRow } from '../../src/mentions/names/collect-features.js'
import { LabelDecoder, type Scores } from '../../src/mentions/names/decode-labels.js'
import { isOpen, LABEL_COUNT, LEARNED_TYPES, OUTSIDE, typeOfLabel } from '../../src/mentions/names/labels.js'
import { createRandom } from '../seeded-random.js'
import type { Example } from './read-examples.js'

export interface Recipe {
  readonly epochs: number
  readonly seed: number
  /** How much better than any other label the right one must score. */
  readonly margin: number
}

const SIZE = ROWS * LABEL_COUNT
const OTHER = LEARNED_TYPES.indexOf('OTHER')

/** Lets names of other kinds stand where the source annotates none. */
function excuseOthers(gold: Uint8Array, found: Uint8Array): Uint8Array {
  const labels = gold.slice()
  for (let i = 0; i < gold.length; i++) {
    const from = i
    while (isOpen(found[i] ?? OUTSIDE)) i++
    const label = found[from] ?? OUTSIDE
    if (label === OUTSIDE || typeOfLabel(label) !== OTHER) continue
    if (gold.subarray(from, i + 1).every((right) => right === OUTSIDE))
      labels.set(found.subarray(from, i + 1), from)
  }
  return labels
}

/** Weights with their sums over all steps, kept lazily: the mean is `weights - owed / steps`. */
class AveragedWeights {
  readonly weights = new Float32Array(SIZE)
  private readonly owed = new Float32Array(SIZE)
  steps = 1

  add(row: number, label: number, by: number): void {
    const k = row * LABEL_COUNT + label
    this.weights[k] = (this.weights[k] ?? 0) + by
    this.owed[k] = (this.owed[k] ?? 0) + this.steps * by
  }

  mean(): Float32Array {
    return this.weights.map((weight, k) => weight - (this.owed[k] ?? 0) / this.steps)
  }
}

/** Raises the features of the right labels and lowers those of the found ones; returns how many differ. */
function learn(example: Example, gold: Uint8Array, found: Uint8Array, into: AveragedWeights): number {
  const { rows, ends } = example.features
  let wrong = 0
  let row = 0
  let goldBefore = OUTSIDE
  let foundBefore = OUTSIDE
  for (let t = 0; t < gold.length; t++) {
    const right = gold[t] ?? OUTSIDE
    const label = found[t] ?? OUTSIDE
    const word = example.words[t]
    if (right !== label) wrong++
    for (; row < (ends[t] ?? 0); row++) {
      if (right === label) continue
      into.add(rows[row] ?? 0, right, 1)
      into.add(rows[row] ?? 0, label, -1)
    }
    if (word !== undefined && (right !== label || goldBefore !== foundBefore)) {
      into.add(transitionRow(goldBefore, word.letterCase), right, 1)
      into.add(transitionRow(foundBefore, word.letterCase), label, -1)
    }
    goldBefore = right
    foundBefore = label
  }
  return wrong
}

function demandMargin(scores: Scores, gold: Uint8Array, margin: number): void {
  for (let k = 0; k < gold.length * LABEL_COUNT; k++) {
    if (k % LABEL_COUNT !== gold[Math.floor(k / LABEL_COUNT)]) scores[k] = (scores[k] ?? 0) + margin
  }
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [items[i], items[j]]
    if (a === undefined || b === undefined) continue
    items[i] = b
    items[j] = a
  }
}

/** Trains on texts, each a list of windows; `report` hears of every epoch. */
export function trainPerceptron(
  texts: readonly (readonly Example[])[],
  { epochs, seed, margin }: Recipe,
  report: (epoch: number, wrong: number) => void,
): Float32Array {
  const into = new AveragedWeights()
  const decoder = new LabelDecoder(into.weights)
  const random = createRandom(seed)
  const order = [...texts]
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random)
    let wrong = 0
    for (const example of order.flat()) {
      const length = example.gold.length
      decoder.reserve(length)
      decoder.score(example.features, length)
      if (margin > 0) demandMargin(decoder.scores, example.gold, margin)
      decoder.decode(example.words, 0, length)
      const found = decoder.labels.slice(0, length)
      into.steps++
      wrong += learn(example, example.lenient ? excuseOthers(example.gold, found) : example.gold, found, into)
    }
    report(epoch, wrong)
  }
  return into.mean()
}
