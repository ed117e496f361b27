// npm run bench:quality [-- --only quotes,amounts,entities,links,article,speed] [--update]
// Measures the built library on the shared measuring data and compares with bench/floors.json: a figure that was
// once reached may not fall. --update raises the floors to what was reached.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuild } from '../scripts/ensure-build.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const measure = join(root, '../shared/bin/measure.mjs')
const floorsFile = join(root, 'bench/floors.json')

/** Rounding slack of a fraction; a fall of less is no fall. */
const TOLERANCE = 0.0005

if (!existsSync(measure)) {
  console.log('bench:quality: no measuring data beside this folder (../shared), nothing measured')
  process.exit(0)
}

const flags = process.argv.slice(2)
const update = flags.includes('--update')
ensureBuild()
const { stdout } = spawnSync(
  process.execPath,
  // By its real path: a script reached by a link does not know that it was called
  [realpathSync(measure), '--json', ...flags.filter((flag) => flag !== '--update')],
  { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] },
)
if (stdout.trim() === '') throw new Error('bench:quality: the measures printed nothing')
const rows = JSON.parse(stdout)
const { floors, ceilings } = JSON.parse(readFileSync(floorsFile, 'utf8'))

const fallen = []
console.log(`${'measure'.padEnd(30)}${'value'.padStart(9)}${'held to'.padStart(12)}`)
for (const { name, value } of rows) {
  const floor = floors[name]
  const ceiling = ceilings[name]
  const held = floor !== undefined ? `≥ ${floor}` : ceiling !== undefined ? `≤ ${ceiling}` : '-'
  const fell = value < (floor ?? -Infinity) - TOLERANCE || value > (ceiling ?? Infinity)
  if (fell) fallen.push(name)
  console.log(`${name.padEnd(30)}${value.toFixed(3).padStart(9)}${held.padStart(12)}${fell ? '  FELL' : ''}`)
  // Times differ from machine to machine: their bounds are set by hand
  if (update && ceiling === undefined && !name.startsWith('speed.'))
    floors[name] = Math.max(floor ?? 0, Math.floor(value * 1000) / 1000)
}
if (update) writeFileSync(floorsFile, `${JSON.stringify({ floors, ceilings }, null, 2)}\n`)
console.log(fallen.length === 0 ? `${rows.length} figures, none fell` : `fell: ${fallen.join(', ')}`)
process.exitCode = fallen.length === 0 && rows.length > 0 ? 0 : 1
