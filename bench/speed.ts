// npm run bench:speed [-- --memory] [-- --update]
// Times each stage and the whole beside a bare wink-nlp and a bare compromise parse of the same article, fits how
// the time grows on hostile inputs, and compares with bench/speed-baseline.json. --memory adds 20,000 texts.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { analyze } from '../src/index.js'
import { growthExponents } from './growth.js'
import { measureMemory } from './memory.js'
import { quietTime } from './quiet-time.js'
import { timeStages } from './stages.js'

const folder = new URL('../examples/articles/', import.meta.url)
const article = ['river-pact.txt', 'harbor-deal.txt']
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n\n')
const baselineFile = new URL('speed-baseline.json', import.meta.url)

/** A ratio this much above its baseline has become slow; below is noise. */
const SLACK = 1.4

const { values } = parseArgs({ options: { memory: { type: 'boolean' }, update: { type: 'boolean' } } })
const wink = winkNLP(model as never)
const rounds = { warm: 30, counted: 100 }

/** Milliseconds of each, runs interleaved so that a busy machine weighs on all alike. */
function race(runners: Readonly<Record<string, () => unknown>>): Record<string, number> {
  const names = Object.keys(runners)
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let i = 0; i < rounds.warm + rounds.counted; i++) {
    for (const name of names) {
      const start = performance.now()
      runners[name]?.()
      if (i >= rounds.warm) times.get(name)?.push(performance.now() - start)
    }
  }
  return Object.fromEntries(names.map((name) => [name, quietTime(times.get(name) ?? [])]))
}

const tokens = analyze(article).document.tokens.length
const whole = race({
  analyze: () => analyze(article),
  wink: () => wink.readDoc(article),
  compromise: () => compromise(article),
})
const stages = timeStages(article, rounds)
const per = (time: number | undefined) => (time ?? 0) / (whole.wink ?? 1)

const figures: Record<string, number> = {
  'analyze / wink': per(whole.analyze),
  ...Object.fromEntries(Object.entries(stages).map(([name, time]) => [`${name} / wink`, per(time)])),
  ...Object.fromEntries(
    Object.entries(growthExponents(article)).map(([name, slope]) => [`growth on ${name}`, slope]),
  ),
}

console.log(`article of ${tokens} tokens, ${article.length} characters`)
for (const [name, time] of Object.entries({ ...whole, ...stages }))
  console.log(`${name.padEnd(16)}${time.toFixed(3).padStart(9)} ms`)
console.log(
  `${Math.round(tokens / ((whole.analyze ?? 1) / 1000))} tokens/s, ${Math.round(1000 / (whole.analyze ?? 1))} articles/s`,
)
console.log(
  `${((whole.compromise ?? 0) / (whole.analyze ?? 1)).toFixed(1)} × as fast as a bare compromise parse\n`,
)

const baseline = JSON.parse(readFileSync(baselineFile, 'utf8')) as Record<string, number>
const slower = Object.keys(figures).filter(
  (name) => (figures[name] ?? 0) > (baseline[name] ?? Infinity) * SLACK,
)
for (const [name, value] of Object.entries(figures)) {
  const before = baseline[name]?.toFixed(2) ?? '-'
  console.log(
    `${name.padEnd(28)}${value.toFixed(2).padStart(7)}  baseline ${before}${slower.includes(name) ? '  SLOWER' : ''}`,
  )
}
if (values.memory === true) console.log(`\n${measureMemory(article)}`)
if (values.update === true) {
  const rounded = Object.entries(figures).map(([name, value]) => [name, Math.round(value * 100) / 100])
  writeFileSync(baselineFile, `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`)
}
process.exitCode = slower.length > 0 ? 1 : 0
