/**
 * Trains the name tagger and writes its weights, src/lexicon/generated/name-model.ts:
 *
 *   npm run train:names -- [FOLDER]        FOLDER holds SOURCE.jsonl; default ../shared/corpora/names
 *
 * A linear-chain conditional random field (Lafferty et al. 2001): at each window the weights move up the gradient of the
 * right labels' likelihood, with a part of the features left out; the mean over all steps and over several seeds is
 * kept. Held-out texts never train, so that bench/names.ts can judge the weights by them.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { WORD_CLUSTERS } from '../src/lexicon/generated/word-clusters.js'
import { ROWS, rowOf } from '../src/mentions/names/tagger/collect-features.js'
import { LABEL_COUNT, OUTSIDE } from '../src/mentions/names/tagger/labels.js'
import { loadClusters } from '../src/mentions/names/tagger/load-clusters.js'
import { WordStore } from '../src/mentions/names/tagger/word-store.js'
import { packWeights } from './pack-weights.js'
import { type Example, readExamples, readLines } from './train-names/read-examples.js'
import { scoreNames } from './train-names/score-names.js'
import { isHeldOut, SOURCES } from './train-names/sources.js'
import { trainField } from './train-names/train-field.js'

const RECIPE = {
  epochs: 5,
  seed: 7,
  seeds: 8,
  rate: 0.1,
  dropout: 0.2,
  /** Steps of the rounded weights in one unit of log-odds. */
  scale: 20,
  /** How many steps the score of "no name" is lowered: news has more names in a text than the training data. */
  eagerness: 32,
}

const args = process.argv.slice(2)
const folder = args.find((arg) => !arg.startsWith('{')) ?? '../shared/corpora/names'
const trial = JSON.parse(args.find((arg) => arg.startsWith('{')) ?? '{}') as Partial<typeof RECIPE> & {
  out?: string
  sources?: string[]
  repeat?: Record<string, number>
}
const recipe = { ...RECIPE, ...trial }
const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('hex')

const store = new WordStore(loadClusters(WORD_CLUSTERS))
const training: Example[][] = []
const heldOut: Example[][] = []
const versions: string[] = []
for (const { name, lenient, repeat } of SOURCES) {
  if (trial.sources !== undefined && !trial.sources.includes(name)) continue
  const path = join(folder, `${name}.jsonl`)
  const lines = readLines(path)
  const kept = readExamples(
    lines.filter((line, i) => !isHeldOut(name, line, i)),
    lenient,
    store,
  )
  for (let n = 0; n < (trial.repeat?.[name] ?? repeat); n++) training.push(...kept)
  heldOut.push(
    ...readExamples(
      lines.filter((line, i) => isHeldOut(name, line, i)),
      lenient,
      store,
    ),
  )
  versions.push(`${name}.jsonl sha256 ${sha256(readFileSync(path))}`)
  console.error(`${name}: ${lines.length} texts`)
}

const sum = new Float32Array(ROWS * LABEL_COUNT)
for (let seed = recipe.seed; seed < recipe.seed + recipe.seeds; seed++) {
  const weights = trainField(training, { ...recipe, seed })
  weights.forEach((weight, k) => {
    sum[k] = (sum[k] ?? 0) + weight
  })
  console.error(`seed ${seed} trained`)
}

const step = recipe.seeds / recipe.scale
const weights = Int8Array.from(sum, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))))
const bias = rowOf(0, 0) * LABEL_COUNT + OUTSIDE
weights[bias] = (weights[bias] ?? 0) - recipe.eagerness
if (trial.out !== undefined) writeFileSync(trial.out, weights)

const percent = (share: number) => (share * 100).toFixed(1)
const figures = Object.entries(scoreNames(heldOut, weights)).map(
  ([type, { precision, recall, f1 }]) =>
    `${type} precision ${percent(precision)} recall ${percent(recall)} F1 ${percent(f1)}`,
)
console.error(figures.join('\n'))
const packed = packWeights(weights, LABEL_COUNT)
console.error(`${Math.round((packed.data.length * 3) / 4 / 1000)} KB packed`)
if (trial.out === undefined) {
  writeFileSync(
    'src/lexicon/generated/name-model.ts',
    `// Made by scripts/train-names.ts; do not edit. Recipe ${JSON.stringify(RECIPE)}.
// Trained on ${versions.join('\n// ')}
// Held out: ${figures.join('; ')}.
export const NAME_MODEL = {
  sha256: '${sha256(new Uint8Array(weights.buffer))}',
  weights: ${JSON.stringify(packed)},
}
`,
  )
}
