import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { KnowledgeRecord } from 'nutgraf'
import { encodeKnowledgeBase } from 'nutgraf'
import { afterAll, describe, expect, it } from 'vitest'
import { writeBase } from '../../../../src/entry/kb/build/write-base.js'

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-base-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'desk.kb')

const record: fc.Arbitrary<KnowledgeRecord> = fc.record({
  id: fc.oneof(fc.constantFrom('a', 'a b', 'a\tb'), fc.string({ minLength: 1, unit: 'grapheme' })),
  label: fc.constantFrom('Lind', 'Reed Bank', 'Ölsund', 'the Lind', 'Quay'),
  type: fc.constantFrom('person', 'place', 'other'),
  description: fc.option(fc.string()),
  aliases: fc.array(
    fc.oneof(
      fc.constantFrom('Lind', 'Quay', ''),
      fc.record({ text: fc.string(), kind: fc.constant('short') }),
    ),
    { maxLength: 3 },
  ),
  prior: fc.double({ min: 0, max: 1, noNaN: true }),
}) as fc.Arbitrary<KnowledgeRecord>

describe('writeBase', () => {
  it('writes what encodeKnowledgeBase does, byte for byte', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 120 }), (records) => {
        const size = writeBase(path, records, null, () => undefined)
        const expected = encodeKnowledgeBase(records, { name: 'desk' }, { keepNames: true })
        expect(readFileSync(path).equals(expected)).toBe(true)
        expect(size).toBe(expected.length)
      }),
      { numRuns: 60 },
    )
  })

  it('leaves nothing beside the file', () => {
    expect(existsSync(`${path}.part`)).toBe(false)
  })
})
