// npm start [-- FILE]: builds if needed and prints what an article says.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuild } from './ensure-build.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const example = ['--date', '2031-03-12', join(root, 'examples/articles/river-pact.txt')]
const given = process.argv.slice(2)

ensureBuild()
const { status } = spawnSync(
  process.execPath,
  [join(root, 'dist/entry/cli.js'), 'analyze', ...(given.length > 0 ? given : example)],
  { stdio: 'inherit' },
)
process.exitCode = status ?? 1
