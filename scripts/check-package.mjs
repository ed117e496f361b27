// Packs the package and uses it as its users do: ESM, CommonJS, TypeScript with nodenext and bundler resolution,
// the command line, and a browser bundle that runs where nothing of Node exists.
import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { article, consumer, kilobytes, pack, root, run, unpacked, write } from './package/packed-package.mjs'

const node = (...args) => run(process.execPath, ...args)

/** "nutgraf", "nutgraf/kb", … as the exports map has them. */
const specifiers = (manifest) =>
  Object.keys(manifest.exports)
    .filter((key) => key !== './package.json')
    .map((key) => join(manifest.name, key))

function checkModules(names) {
  write(
    'esm.mjs',
    `${names.map((name) => `import '${name}'`).join('\n')}
import { readFileSync } from 'node:fs'
import { analyze } from 'nutgraf'
console.log(JSON.stringify(analyze(readFileSync('article.txt', 'utf8'))))`,
  )
  write(
    'cjs.cjs',
    `${names.map((name) => `require('${name}')`).join('\n')}
const { readFileSync } = require('node:fs')
const { analyze } = require('nutgraf')
console.log(JSON.stringify(analyze(readFileSync('article.txt', 'utf8'))))`,
  )
  const result = node('esm.mjs')
  assert.equal(node('cjs.cjs'), result, 'CommonJS gives another result than ESM')
  assert.ok(JSON.parse(result).entities.length > 0)
  console.log(`imports as ESM and as CommonJS: ${names.join(', ')}`)
  return result.trim()
}

function checkTypes(names) {
  const code = `${names.map((name, i) => `import * as module${i} from '${name}'\nvoid module${i}`).join('\n')}
import { analyze, type ArticleAnalysis, type Quote } from 'nutgraf'
const analysis: ArticleAnalysis = analyze('text')
const first: Quote | undefined = analysis.quotes[0]
export const lemma: string | undefined = first?.cue?.lemma
// @ts-expect-error results are read-only
analysis.quotes = []
`
  const project = (name, files, options) => {
    for (const file of files) write(file, code)
    const strict = {
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      target: 'es2022',
      types: [],
    }
    write(name, JSON.stringify({ compilerOptions: { ...strict, ...options }, files }))
    node(join(root, 'node_modules/typescript/bin/tsc'), '-p', name)
  }
  project('nodenext.json', ['types.mts', 'types.cts'], { module: 'nodenext' })
  project('bundler.json', ['types.ts'], { module: 'esnext', moduleResolution: 'bundler' })
  console.log('type-checks with nodenext (ESM and CommonJS) and bundler resolution')
}

function checkCommand(manifest) {
  const bin = join(unpacked, manifest.bin.nutgraf)
  assert.match(readFileSync(bin, 'utf8'), /^#!\/usr\/bin\/env node\n/)
  assert.equal(node(bin, '--version').trim(), manifest.version)
  assert.match(node(bin, 'analyze', 'article.txt'), /Romania/)
  console.log('the command runs')
}

/** Only what every browser, worker and edge runtime has. */
const WEB_GLOBALS = {
  console,
  TextDecoder,
  TextEncoder,
  URL,
  atob,
  btoa,
  structuredClone,
  queueMicrotask,
  setTimeout,
  clearTimeout,
  AbortController,
  AbortSignal,
}

async function checkBrowser(expected) {
  const { outputFiles } = await build({
    stdin: { contents: `export { analyze } from 'nutgraf'`, resolveDir: consumer },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'nutgraf',
    minify: true,
    write: false,
    logLevel: 'error',
  })
  const code = outputFiles[0].text
  const context = createContext({ ...WEB_GLOBALS, article })
  const result = runInContext(`${code};JSON.stringify(nutgraf.analyze(article))`, context)
  assert.equal(result, expected, 'the browser bundle gives another result than Node')
  console.log(`runs in a browser bundle without anything of Node: ${kilobytes(code.length)} minified`)
}

const manifest = pack()
const names = specifiers(manifest)
const result = checkModules(names)
checkTypes(names)
checkCommand(manifest)
await checkBrowser(result)
