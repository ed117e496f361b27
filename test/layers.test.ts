import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** Imports only go to the left. */
const LAYERS = [
  'lexicon',
  'document',
  'mentions',
  'entities',
  'quotes',
  'links',
  'analysis',
  'index.ts',
  'entry',
]
const ENGINES = /^(?:wink-|compromise(?:$|[-/]))/

interface Import {
  /** Path below src. */
  readonly file: string
  readonly from: string
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
const sourceOf = (file: string): string => readFileSync(join(src, file), 'utf8')

/** All that a source names after `from`, `import` and in `import()`, types included. */
const importsOf = (source: string): string[] =>
  ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName)

const imports: readonly Import[] = files.flatMap((file) =>
  importsOf(sourceOf(file)).map((from) => ({ file, from })),
)

const layerOf = (path: string): number => LAYERS.indexOf(path.split('/')[0] ?? '')

/** The layer an import leads to, or null for a package. */
function targetLayer({ file, from }: Import): number | null {
  if (from === 'nutgraf') return layerOf('index.ts')
  if (from.startsWith('nutgraf/')) return layerOf('entry')
  if (!from.startsWith('.')) return null
  return layerOf(
    relative(src, resolve(src, dirname(file), from))
      .replaceAll('\\', '/')
      .replace(/\.js$/, '.ts'),
  )
}

const pointsRight = (link: Import): boolean => {
  const target = targetLayer(link)
  return target !== null && (target === -1 || target > layerOf(link.file))
}
const needsPlatform = ({ file, from }: Import): boolean =>
  from.startsWith('node:') && !file.startsWith('entry/')
const needsEngine = ({ file, from }: Import): boolean =>
  ENGINES.test(from) && !file.startsWith('document/engines/')
const hasDefaultExport = (source: string): boolean =>
  /^export default\b|^export\s*\{[^}]*\bas default\b/m.test(source)

describe('the layers of src', () => {
  it('are all there is', () => {
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => layerOf(file) === -1)).toEqual([])
  })

  it('import only what stands to their left', () => {
    expect(imports.length).toBeGreaterThan(0)
    expect(imports.filter(pointsRight)).toEqual([])
  })

  it('leave the platform to entry', () => {
    expect(imports.filter(needsPlatform)).toEqual([])
  })

  it('leave the language engines to document/engines', () => {
    expect(imports.some(({ from }) => ENGINES.test(from))).toBe(true)
    expect(imports.filter(needsEngine)).toEqual([])
  })

  it('export by name', () => {
    expect(files.filter((file) => hasDefaultExport(sourceOf(file)))).toEqual([])
  })

  it('hold no folder for odds and ends', () => {
    expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.ts$)/.test(file))).toEqual(
      [],
    )
  })
})

describe('the walk over imports', () => {
  it('reads values, types, side effects, re-exports and calls', () => {
    const source = `import { a } from 'a'
import type { B } from 'b'
import 'c'
export * from 'd'
export type { E } from 'e'
type F = import('f').F
const g = await import('g')`
    expect(importsOf(source).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  })

  it.each<[string, string, boolean]>([
    ['quotes/stage.ts', '../links/types.js', true],
    ['document/stage.ts', 'nutgraf', true],
    ['index.ts', './entry/cli.js', true],
    ['document/stage.ts', '../../bench/speed.js', true],
    ['links/stage.ts', '../quotes/types.js', false],
    ['mentions/dates/stage.ts', '../amounts/types.js', false],
    ['entry/cli.ts', 'nutgraf', false],
  ])('judges %s importing %s', (file, from, wrong) => {
    expect(pointsRight({ file, from })).toBe(wrong)
  })

  it('knows platform, engines and default exports when it sees them', () => {
    expect(needsPlatform({ file: 'links/stage.ts', from: 'node:fs' })).toBe(true)
    expect(needsEngine({ file: 'quotes/stage.ts', from: 'compromise/three' })).toBe(true)
    expect(needsEngine({ file: 'quotes/stage.ts', from: 'wink-nlp' })).toBe(true)
    expect(hasDefaultExport('const a = 1\nexport default a')).toBe(true)
    expect(hasDefaultExport('export { a as default }')).toBe(true)
    expect(hasDefaultExport('// no export default here\nexport const a = 1')).toBe(false)
  })
})
