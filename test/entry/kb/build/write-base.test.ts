import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { KnowledgeRecord } from 'nutgraf'
import { encodeKnowledgeBase } from 'nutgraf'
import { afterAll, describe, expect, it } from 'vitest'
import { writeBase } from '../../../../src/entry/kb/build/write-base.js'
import { writeSlots } from '../../../../src/entry/kb/build/write-slots.js'

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

describe('writeSlots', () => {
  it('goes on at the start with keys for whom no slot is left at the end', () => {
    const low = [0x00000000, 0xf0000000, 0xf0000001, 0xffffffff]
    const out = join(folder, 'slots')
    writeSlots(
      low.map((one, i) => ({ low: one, high: 10 + i, list: 1 + i })),
      8,
      out,
    )
    const bytes = readFileSync(out)
    const highs = Array.from({ length: 8 }, (_, i) => bytes.readUInt32LE(i * 8))
    expect(highs).toEqual([10, 12, 13, 0, 0, 0, 0, 11])
  })
})
