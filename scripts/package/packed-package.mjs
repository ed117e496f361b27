// Packs the package and unpacks it where it finds its dependencies without a network.
import { strict as assert } from 'node:assert'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
/** A project that has installed the packed package. Inside node_modules, so that the dependencies are found above it. */
export const consumer = join(root, 'node_modules/.cache/nutgraf', `consumer-${process.pid}`)
export const unpacked = join(consumer, 'node_modules/nutgraf')
export const article = readFileSync(join(root, 'examples/articles/river-pact.txt'), 'utf8')

export const kilobytes = (bytes) => `${Math.round(bytes / 1024)} kB`
export const write = (name, text) => writeFileSync(join(consumer, name), text)

/** What the command prints; it must succeed. */
export function run(command, ...args) {
  const { stdout, stderr, status } = spawnSync(command, args, { cwd: consumer, encoding: 'utf8' })
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}

/** Makes the consumer and gives the package's manifest. */
export function pack() {
  rmSync(consumer, { recursive: true, force: true })
  mkdirSync(unpacked, { recursive: true })
  process.on('exit', () => rmSync(consumer, { recursive: true, force: true }))
  const out = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [{ filename, size, unpackedSize, files }] = JSON.parse(out)
  execFileSync('tar', ['-xzf', join(consumer, filename), '-C', unpacked, '--strip-components=1'])
  write('package.json', '{"private":true}')
  write('article.txt', article)
  console.log(`packed ${files.length} files: ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked`)
  return JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'))
}
