import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { checkOutput } from './docs/check-output.js'
import { documentFiles, readCodeBlocks } from './docs/read-code-blocks.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const blocks = documentFiles(root).flatMap((file) => readCodeBlocks(root, file))
const commands = blocks.filter(({ language, output }) => language === 'sh' && output !== null)
const scripts = blocks.filter(({ language }) => ['ts', 'js'].includes(language))

// A folder with a dot: the project's own type check passes it by
const folder = join(root, 'test/.blocks')
const fileOf = (place: string) => join(folder, `${place.replaceAll(/\W/g, '-')}.ts`)

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { place, code } of scripts) writeFileSync(fileOf(place), `${code}\nexport {}\n`)
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('the documents', () => {
  it('hold code that type-checks', () => {
    const options = { noUnusedLocals: false, noUnusedParameters: false }
    const config = { extends: '../../tsconfig.json', compilerOptions: options, include: ['*.ts'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    expect(() => execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })).not.toThrow()
  })

  it.each(scripts)('hold code that runs and prints what they say: $place', async (block) => {
    const printed: string[] = []
    vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
      printed.push(values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' '))
    })
    await import(/* @vite-ignore */ pathToFileURL(fileOf(block.place)).href)
    checkOutput(root, block, printed.join('\n'))
  })

  it.each(commands)('show what the command line prints: $place', (block) => {
    const args = block.code.split(' ')
    expect(args.splice(0, 2)).toEqual(['npx', 'nutgraf'])
    const cli = join(root, 'dist/entry/cli.js')
    checkOutput(root, block, execFileSync(process.execPath, [cli, ...args], { cwd: root, encoding: 'utf8' }))
  })

  it('link only to files that exist', () => {
    const targets = documentFiles(root).flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/\]\(([^()#:]+)(?:#[^()]*)?\)/g)].map(
        ([, target]) => join(root, dirname(file), target ?? ''),
      ),
    )
    expect(targets.length).toBeGreaterThan(5)
    expect(targets.filter((target) => !existsSync(target))).toEqual([])
  })

  it('name only commands that exist', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
    const named = documentFiles(root).flatMap((file) => [
      ...readFileSync(join(root, file), 'utf8').matchAll(/npm run (?:--silent )?([\w:-]+)/g),
    ])
    expect(
      named.map(([, name]) => name).filter((name) => !Object.hasOwn(manifest.scripts, name ?? '')),
    ).toEqual([])
  })
})
