// What linking costs beside a bare wink-nlp parse of the same article, and what an opened file costs in memory:
//   npx tsx bench/links.ts [BASE.kb]
import { readFileSync } from 'node:fs'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { analyze } from '../src/analysis/analyze.js'
import { openKnowledgeBaseFile } from '../src/entry/kb/open-knowledge-base-file.js'
import { defaultKnowledgeBase } from '../src/links/knowledge-base/default-knowledge-base.js'
import { linkEntities } from '../src/links/stage.js'
import type { KnowledgeBase } from '../src/links/types.js'
import { quietTime } from './quiet-time.js'

const ROUNDS = 400
const article = readFileSync('examples/articles/river-pact.txt', 'utf8')
const wink = winkNLP(model as never)
const inputs = analyze(article)
const [file] = process.argv.slice(2)

const timeOf = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Both in turn, so that whatever else the machine does slows them alike. */
function compare(name: string, knowledgeBase: KnowledgeBase): void {
  const times = { wink: [] as number[], links: [] as number[] }
  for (let i = 0; i < 2 * ROUNDS; i++) {
    const parse = timeOf(() => wink.readDoc(article))
    const link = timeOf(() => linkEntities(inputs, { knowledgeBase, referenceDate: null }))
    if (i < ROUNDS) continue
    times.wink.push(parse)
    times.links.push(link)
  }
  const [parse, link] = [quietTime(times.wink), quietTime(times.links)]
  console.log(
    `${name}: ${link.toFixed(3)} ms beside ${parse.toFixed(3)} ms of wink, ${(link / parse).toFixed(2)} of it`,
  )
}

/** Kilobytes, garbage let go where node was started with --expose-gc. */
function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers, external } = process.memoryUsage()
  return Math.round((heapUsed + arrayBuffers + external) / 1024)
}

compare('default base', defaultKnowledgeBase)
if (file !== undefined) {
  const before = memory()
  const base = openKnowledgeBaseFile(file)
  compare(file, base)
  linkEntities(inputs, { knowledgeBase: base, referenceDate: null })
  console.log(`opened and asked, it holds ${memory() - before} kB more`)
  base.close()
}
