// How long a browser waits for its first analysis: the library, bundled as an application bundles it, in a page of
// its own in Chromium.
//   node bench/browser.mjs [RUNS]       after a build; says so and ends well where no Chromium is found
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const BROWSERS = [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome']
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--dump-dom',
]

/** As an application is bundled, and with the line that tells Chromium to compile all of it at once (README.md). */
const BUNDLES = [
  { name: 'plain', banner: '' },
  { name: 'compiled at once', banner: '//# allFunctionsCalledOnLoad' },
]

const works = (name) => name !== undefined && spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0

/** The page runs the bundle as a script: loading, compiling and running it is part of what a reader waits for. */
async function writePage(folder, article, { name, banner }) {
  const entry = join(folder, 'entry.js')
  writeFileSync(
    entry,
    `import { analyze } from ${JSON.stringify(join(process.cwd(), 'dist/index.js'))}
const text = ${JSON.stringify(article)}
const loaded = performance.now()
const { entities } = analyze(text)
const first = performance.now()
for (let i = 0; i < 20; i++) analyze(text)
const then = (performance.now() - first) / 20
document.body.dataset.times = JSON.stringify({ load: loaded - start, analyze: first - loaded, then })
document.body.dataset.links = String(entities.filter(({ link }) => link !== null).length)`,
  )
  const out = join(folder, `${name}.js`)
  await build({
    entryPoints: [entry],
    outfile: out,
    bundle: true,
    minify: true,
    format: 'iife',
    banner: { js: banner },
    platform: 'browser',
  })
  const page = join(folder, `${name}.html`)
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><body><script>const start = performance.now()</script><script src="${name}.js"></script>`,
  )
  return { page, bytes: readFileSync(out).length }
}

/** One start of the browser with a profile of its own, so that nothing compiled is kept. */
function measure(browser, page, folder) {
  const profile = mkdtempSync(join(folder, 'profile-'))
  const dom = execFileSync(browser, [...FLAGS, `--user-data-dir=${profile}`, pathToFileURL(page).href], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [, times] = /data-times="([^"]+)"/.exec(dom) ?? []
  if (times === undefined) throw new Error(`the page did not finish: ${dom.slice(0, 200)}`)
  return JSON.parse(times.replaceAll('&quot;', '"'))
}

/** The start that was disturbed least by whatever else the machine does. */
const least = (values) => Math.min(...values)

const browser = BROWSERS.find(works)
if (browser === undefined) {
  console.log('no Chromium found (set CHROMIUM to its path): not measured')
} else {
  const starts = Number(process.argv[2] ?? 5)
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-browser-'))
  console.log(`${starts} starts each, the least of each in milliseconds`)
  try {
    const article = readFileSync('examples/articles/river-pact.txt', 'utf8')
    for (const bundle of BUNDLES) {
      const { page, bytes } = await writePage(folder, article, bundle)
      const runs = Array.from({ length: starts }, () => measure(browser, page, folder))
      const of = (read) => least(runs.map(read)).toFixed(0)
      console.log(
        `${bundle.name}: bundle ${Math.round(bytes / 1024)} kB, load ${of(({ load }) => load)}, first analysis ${of(({ analyze }) => analyze)}, ` +
          `ready in ${of(({ load, analyze }) => load + analyze)} (aim: 300), each further analysis ${of(({ then }) => then)}`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
