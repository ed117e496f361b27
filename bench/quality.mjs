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
const { floors, ceilings } = JSON.parse(readFileSync(floorsFile, 'utf8'))

/** The rows of the measures: name, value, target. */
function runMeasures(args) {
  const { stdout } = spawnSync(
    process.execPath,
    // By its real path: a script reached by a link does not know that it was called
    [realpathSync(measure), '--json', ...args],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  if (stdout.trim() === '') throw new Error('bench:quality: the measures printed nothing')
  return JSON.parse(stdout)
}

function hasFallen({ name, value }) {
  return value < (floors[name] ?? -Infinity) - TOLERANCE || value > (ceilings[name] ?? Infinity)
}

/** Other work on the machine weighs on times and on nothing else: those that fell are measured once more. */
function retryTimes(rows) {
  const slow = rows.filter((row) => row.name.startsWith('speed.') && hasFallen(row))
  if (slow.length === 0) return rows
  console.log(`measured again: ${slow.map(({ name }) => name).join(', ')}`)
  const again = runMeasures(['--only', 'speed'])
  return rows.map((row) => (slow.includes(row) ? (again.find(({ name }) => name === row.name) ?? row) : row))
}

const rows = retryTimes(runMeasures(flags.filter((flag) => flag !== '--update')))
const fallen = []
console.log(`${'measure'.padEnd(30)}${'value'.padStart(9)}${'held to'.padStart(12)}`)
for (const { name, value } of rows) {
  const floor = floors[name]
  const ceiling = ceilings[name]
  const held = floor !== undefined ? `≥ ${floor}` : ceiling !== undefined ? `≤ ${ceiling}` : '-'
  const fell = hasFallen({ name, value })
  if (fell) fallen.push(name)
  console.log(`${name.padEnd(30)}${value.toFixed(3).padStart(9)}${held.padStart(12)}${fell ? '  FELL' : ''}`)
  // Times differ from machine to machine: their bounds are set by hand
  if (update && ceiling === undefined && !name.startsWith('speed.'))
    floors[name] = Math.max(floor ?? 0, Math.floor(value * 1000) / 1000)
}
if (update) writeFileSync(floorsFile, `${JSON.stringify({ floors, ceilings }, null, 2)}\n`)
console.log(fallen.length === 0 ? `${rows.length} figures, none fell` : `fell: ${fallen.join(', ')}`)
process.exitCode = fallen.length === 0 && rows.length > 0 ? 0 : 1
