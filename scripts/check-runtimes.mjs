// node scripts/check-runtimes.mjs FOLDER
// Reads an example article under Bun, Deno and workerd and demands the bytes that Node gives. The runtimes were
// installed by `npm install --prefix FOLDER bun deno miniflare`.
import { strict as assert } from 'node:assert'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { article, consumer, pack, run, write } from './package/packed-package.mjs'

assert.ok(process.argv[2], 'name the folder where the runtimes are installed')
const installed = resolve(process.argv[2])
const binary = (name) => join(installed, 'node_modules/.bin', name)

/** workerd has no files: the package and the question come in one script. */
async function runInWorker() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { analyze } from 'nutgraf'
export default { fetch: async (request) => Response.json(analyze(await request.text())) }`,
      resolveDir: consumer,
    },
    bundle: true,
    format: 'esm',
    conditions: ['workerd', 'worker', 'browser'],
    write: false,
    logLevel: 'error',
  })
  const entry = createRequire(join(installed, 'package.json')).resolve('miniflare')
  const { Miniflare } = await import(pathToFileURL(entry).href)
  const worker = new Miniflare({
    modules: true,
    script: outputFiles[0].text,
    compatibilityDate: '2026-01-01',
  })
  try {
    const response = await worker.dispatchFetch('http://localhost/', { method: 'POST', body: article })
    return `${await response.text()}\n`
  } finally {
    await worker.dispose()
  }
}

pack()
write(
  'read.mjs',
  `import { readFileSync } from 'node:fs'
import { analyze } from 'nutgraf'
console.log(JSON.stringify(analyze(readFileSync('article.txt', 'utf8'))))`,
)
const expected = run(process.execPath, 'read.mjs')
assert.ok(JSON.parse(expected).quotes.length > 0)
const runtimes = {
  Bun: () => run(binary('bun'), 'read.mjs'),
  Deno: () => run(binary('deno'), 'run', '--allow-read', '--node-modules-dir=manual', 'read.mjs'),
  workerd: runInWorker,
}
for (const [name, read] of Object.entries(runtimes)) {
  assert.equal(await read(), expected, `${name} gives another result than Node`)
  console.log(`${name}: the same bytes as Node`)
}
