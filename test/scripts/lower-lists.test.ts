import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { lowerLists } from '../../scripts/build/lower-lists.js'

const PATH = 'sample.ts'
const options: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, strict: true, types: [] }
const host = ts.createCompilerHost(options)
let before: ts.Program | undefined

function lower(source: string): string {
  const sample = ts.createSourceFile(PATH, source, ts.ScriptTarget.ES2022, true)
  const getSourceFile: typeof host.getSourceFile = (path, ...rest) =>
    path === PATH ? sample : (before?.getSourceFile(path) ?? host.getSourceFile(path, ...rest))
  const fileExists = (path: string) => path === PATH || host.fileExists(path)
  const program = ts.createProgram([PATH], options, { ...host, fileExists, getSourceFile })
  before = program
  return lowerLists(sample, program.getTypeChecker())
}

/** What the body of a function gives, as it is written and lowered. */
function runBoth(body: string): readonly [written: unknown, lowered: unknown] {
  const source = `function run() { ${body} }`
  const run = (code: string): unknown => new Function(`${ts.transpile(code, options)}; return run()`)()
  return [run(source), run(lower(source))]
}

describe('loops over lists are counted', () => {
  const loops: readonly (readonly [what: string, body: string])[] = [
    ['a loop of one statement', 'let sum = 0; for (const x of [1, 2, 3]) sum += x; return sum'],
    [
      'loops within loops',
      'const all: string[] = []; for (const a of ["x", "y"]) { for (const b of [1, 2]) all.push(a + b) } return all',
    ],
    [
      'continue and break with a label',
      'const all: number[] = []; outer: for (const a of [1, 2, 3]) { for (const b of [1, 2, 3]) { if (b === 2) continue outer; if (a === 3) break outer; all.push(a * b) } } return all',
    ],
    [
      'a variable of its own for each turn',
      'const told: (() => number)[] = []; for (const x of [1, 2, 3]) told.push(() => x); return told.map((tell) => tell())',
    ],
    [
      'a list that grows under way',
      'const list = [3]; for (const x of list) if (x > 0) list.push(x - 1); return list',
    ],
    [
      'what is read once',
      'let reads = 0; const read = () => { reads++; return [1, 2] }; for (const _ of read()) reads += 10; return reads',
    ],
    [
      'lists or other lists',
      'const list: string[] | readonly number[] = [1, 2]; let all = ""; for (const x of list) all += x; return all',
    ],
    [
      'names for elements',
      'let all = ""; for (const [key, , value] of [["a", 0, 1], ["b", 0, 2]] as const) all += key + value; return all',
    ],
    [
      'names for properties',
      'let sum = 0; for (const { x = 5 } of [{ x: 1 }, {}]) sum += x ?? 0; return sum',
    ],
  ]
  test.each(loops)('%s', (_, body) => {
    const [written, lowered] = runBoth(body)
    expect(written).toBeDefined()
    expect(lowered).toEqual(written)
    expect(lower(`function run() { ${body} }`)).not.toMatch(/\bof\b/)
  })

  test('sets, maps, strings and generators are gone through as they are', () => {
    for (const whole of ['new Set([1])', 'new Map([[1, 2]])', '"text"', '[1].entries()'])
      expect(lower(`for (const x of ${whole}) console.log(x)`)).toMatch(/for \(const x of /)
  })
})

describe('elements with a name are read by their place', () => {
  test('one, and one behind another', () => {
    const body = 'const [first, , third] = [1, 2, 3], [none] = [] as number[]; return [first, third, none]'
    const [written, lowered] = runBoth(body)
    expect(lowered).toEqual(written)
    expect(lower(`function run() { ${body} }`)).not.toMatch(/const \[/)
  })

  test('defaults, rests and what is no list stay as they are', () => {
    for (const pattern of ['[x = 1] = [2]', '[x, ...rest] = [1, 2]', '[x] = new Set([1])'])
      expect(lower(`const ${pattern}`)).toContain(pattern.split(' = ')[0])
  })
})
