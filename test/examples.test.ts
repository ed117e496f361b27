import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.ts'))

describe('examples', () => {
  it.each(examples)('runs and prints something: %s', (name) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(root, 'examples', name)],
      { cwd: root, encoding: 'utf8' },
    )
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(stdout.trim()).not.toBe('')
  })

  it('stand in the list of the folder', () => {
    const list = readFileSync(join(root, 'examples/README.md'), 'utf8')
    expect(examples.filter((name) => !list.includes(`(${name})`))).toEqual([])
  })
})
