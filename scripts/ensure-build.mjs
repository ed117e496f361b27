// Builds `dist` where it is missing or older than what it is made from.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

function newest(folder) {
  const times = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs)
  return Math.max(0, ...times)
}

export function isBuildStale() {
  const built = ['dist/index.js', 'dist/entry/cli.js'].map((file) => join(root, file))
  if (!built.every(existsSync)) return true
  const configuration = ['package.json', 'tsup.config.ts'].map((file) => statSync(join(root, file)).mtimeMs)
  return (
    Math.max(newest(join(root, 'src')), newest(join(root, 'scripts/build')), ...configuration) >
    Math.min(...built.map((file) => statSync(file).mtimeMs))
  )
}

/** Runs tsup without type declarations: about twelve seconds. */
export function ensureBuild() {
  if (!isBuildStale()) return
  const tsup = join(root, 'node_modules/tsup/dist/cli-default.js')
  execFileSync(process.execPath, [tsup, '--no-dts', '--silent'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
