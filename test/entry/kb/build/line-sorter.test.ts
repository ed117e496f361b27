import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { LineSorter } from '../../../../src/entry/kb/build/line-sorter.js'

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-sorter-'))
afterAll(() => rmSync(folder, { recursive: true }))

const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '))

describe('LineSorter', () => {
  it('sorts lines by their code units, in memory and by runs on disk', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.constantFrom(1, 200, 10_000), (lines, runUnits) => {
        const sorter = new LineSorter(folder, 'lines', runUnits)
        for (const one of lines) sorter.add(one)
        expect([...sorter.sorted()]).toEqual([...lines].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
      }),
      { numRuns: 60 },
    )
  })

  it('leaves no run behind', () => {
    expect(readdirSync(folder)).toEqual([])
  })
})
