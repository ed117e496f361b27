// Runs every example and stops at the first that fails.
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join(root, 'examples')
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .sort()) {
  console.log(`\n$ npx tsx examples/${file}`)
  execFileSync(process.execPath, ['--import', 'tsx', join(folder, file)], { cwd: root, stdio: 'inherit' })
}
