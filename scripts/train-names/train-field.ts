import { MAX_FEATURES } from '../../src/mentions/names/tagger/collect-features.js'
import type { WindowFeatures } from '../../src/mentions/names/tagger/decode-labels.js'
import { LABEL_COUNT, LEARNED_TYPES, OUTSIDE, typeOfLabel } from '../../src/mentions/names/tagger/labels.js'
import { createRandom } from '../seeded-random.js'
import { LabelChain, STEP_WEIGHTS, STEPS } from './label-chain.js'
import { MeanWeights } from './mean-weights.js'
import type { Example } from './read-examples.js'

export interface Recipe {
  readonly epochs: number
  readonly seed: number
  /** How far a weight goes at a step. */
  readonly rate: number
  /** The share of features that are left out, others at each step, so that none is relied on alone. */
  readonly dropout: number
}

/** No window is longer: see MAX_LENGTH of find-windows.ts. */
const LONGEST = 256
/** Shares of less move no weight, which saves most of the time. */
const LEAST_SHARE = 0.005
const OTHER = LEARNED_TYPES.indexOf('OTHER')

/** The right labels; where the source annotates no names of other kinds, these may stand too. */
function allowLabels({ gold, lenient }: Example, allowed: Uint8Array): void {
  for (let k = 0; k < gold.length * LABEL_COUNT; k++) {
    const right = gold[Math.floor(k / LABEL_COUNT)] ?? OUTSIDE
    const label = k % LABEL_COUNT
    const excused = lenient && right === OUTSIDE && label !== OUTSIDE && typeOfLabel(label) === OTHER
    allowed[k] = label === right || excused ? 1 : 0
  }
}

/** Copies features to `kept` and leaves a share of them out. */
function dropFeatures(
  { rows, ends }: WindowFeatures,
  share: number,
  random: () => number,
  kept: WindowFeatures,
): void {
  let from = 0
  let n = 0
  ends.forEach((end, t) => {
    for (; from < end; from++) if (random() >= share) kept.rows[n++] = rows[from] ?? 0
    kept.ends[t] = n
  })
}

/** Sums the weights of a token's features. */
function scoreToken(rows: Int32Array, weights: Float32Array, scores: Float64Array): void {
  scores.fill(0)
  for (const row of rows) {
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[label] = (scores[label] ?? 0) + (weights[row * LABEL_COUNT + label] ?? 0)
  }
}

/** One learner with its scratch space: a window at a time, the right labels are made likelier. */
class FieldLearner {
  readonly into = new MeanWeights()
  private readonly chain = new LabelChain(LONGEST)
  private readonly allowed = new Uint8Array(LONGEST * LABEL_COUNT)
  private readonly scores = new Float64Array(LABEL_COUNT)
  private readonly kept: WindowFeatures = {
    rows: new Int32Array(LONGEST * MAX_FEATURES),
    ends: new Int32Array(LONGEST),
  }

  constructor(
    private readonly recipe: Recipe,
    private readonly random: () => number,
  ) {}

  learn(example: Example): void {
    const { chain, kept, allowed, into } = this
    const length = example.gold.length
    dropFeatures(example.features, this.recipe.dropout, this.random, kept)
    allowLabels(example, allowed)
    example.words.forEach(({ letterCase }, t) => {
      scoreToken(this.rowsOf(t), into.weights, this.scores)
      chain.set(t, this.scores, into.weights, letterCase)
    })
    chain.addShares(length, -1, null)
    chain.addShares(length, 1, allowed)
    into.step()
    example.words.forEach(({ letterCase }, t) => {
      this.moveFeatures(t)
      this.moveSteps(t, letterCase)
    })
  }

  private rowsOf(t: number): Int32Array {
    return this.kept.rows.subarray(t === 0 ? 0 : this.kept.ends[t - 1], this.kept.ends[t])
  }

  private moveFeatures(t: number): void {
    for (let label = 0; label < LABEL_COUNT; label++) {
      const share = this.chain.labelShares[t * LABEL_COUNT + label] ?? 0
      if (Math.abs(share) < LEAST_SHARE) continue
      for (const row of this.rowsOf(t)) this.into.add(row * LABEL_COUNT + label, this.recipe.rate * share)
    }
  }

  private moveSteps(t: number, letterCase: number): void {
    for (let step = 0; step < STEPS.length; step++) {
      const share = this.chain.stepShares[t * STEPS.length + step] ?? 0
      if (Math.abs(share) < LEAST_SHARE) continue
      this.into.add(STEP_WEIGHTS[letterCase * STEPS.length + step] ?? 0, this.recipe.rate * share)
    }
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

/** Trains on texts, each a list of windows; the mean weights of all steps, for use with all features. */
export function trainField(texts: readonly (readonly Example[])[], recipe: Recipe): Float32Array {
  const random = createRandom(recipe.seed)
  const learner = new FieldLearner(recipe, random)
  const order = [...texts]
  for (let epoch = 1; epoch <= recipe.epochs; epoch++) {
    shuffle(order, random)
    for (const text of order) for (const example of text) learner.learn(example)
  }
  return learner.into.mean().map((weight) => weight * (1 - recipe.dropout))
}
