// Proves every regular expression of src free of super-linear backtracking with recheck. Verdicts are kept by
// pattern in node_modules/.cache, so that a second run costs nothing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { check } from 'recheck'
import { collectBuilt, collectLiterals, rootFolder } from './collect-regexes.mjs'
import { ensureBuild } from './ensure-build.mjs'

const cacheFile = join(rootFolder, 'node_modules/.cache/nutgraf/regexes-recheck-4.5.0.json')
const JOBS = 2

function readCache() {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(cacheFile, 'utf8'))))
  } catch {
    return new Map()
  }
}

/** "safe", or what recheck says of the pattern. */
async function judge({ source, flags }) {
  const result = await check(source, flags, { timeout: 20_000 })
  if (result.status === 'safe') return 'safe'
  if (result.status === 'unknown') return `unknown (${result.error.kind})`
  return `${result.complexity.summary}, attack: ${result.attack.pattern}`
}

ensureBuild()
const patterns = new Map()
for (const found of [...collectLiterals(rootFolder), ...(await collectBuilt(rootFolder))]) {
  const key = `/${found.source}/${found.flags}`
  if (!patterns.has(key)) patterns.set(key, found)
}

const verdicts = readCache()
const queue = [...patterns].filter(([key]) => !verdicts.has(key))
const fresh = queue.length
async function work() {
  for (let next = queue.pop(); next !== undefined; next = queue.pop())
    verdicts.set(next[0], await judge(next[1]))
}
await Promise.all(Array.from({ length: JOBS }, work))

// What could not be decided may be a matter of a busy machine: asked again next time.
mkdirSync(dirname(cacheFile), { recursive: true })
const decided = [...verdicts].filter(([, verdict]) => !verdict.startsWith('unknown'))
writeFileSync(cacheFile, JSON.stringify(Object.fromEntries(decided)))

const unsafe = [...patterns].filter(([key]) => verdicts.get(key) !== 'safe')
for (const [key, { place }] of unsafe) console.error(`${place}\n  ${key}\n  ${verdicts.get(key)}`)
console.log(`${patterns.size} regular expressions (${fresh} new): ${patterns.size - unsafe.length} safe`)
process.exitCode = unsafe.length > 0 ? 1 : 0
