import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKnowledgeBase } from '../../src/links/knowledge-base/create-knowledge-base.js'
import { encodeKnowledgeBase } from '../../src/links/knowledge-base/encode-knowledge-base.js'
import { HEADER_BYTES } from '../../src/links/knowledge-base/file-format.js'
import { foldSurface } from '../../src/links/knowledge-base/fold-surface.js'
import { KnowledgeBaseError } from '../../src/links/knowledge-base/knowledge-base-error.js'
import type { KnowledgeRecord } from '../../src/links/knowledge-base/knowledge-record.js'
import { openKnowledgeBase } from '../../src/links/knowledge-base/open-knowledge-base.js'

const mayor: KnowledgeRecord = {
  id: 'tag/ada-lind',
  label: 'Ada Lind',
  type: 'person',
  description: 'mayor of Port Elan',
  country: 'Q30',
  gender: 'female',
  offices: [{ title: 'mayor of Port Elan', from: 2019, to: null }],
  aliases: ['Ada M. Lind', { text: 'Lind', kind: 'short' }],
  prior: 1,
}
const town: KnowledgeRecord = { id: 'tag/lind', label: 'Lind', type: 'place', description: null, prior: 0.2 }

const record: fc.Arbitrary<KnowledgeRecord> = fc.record({
  id: fc.string({ minLength: 1, unit: 'grapheme' }),
  label: fc.string({ minLength: 1, unit: 'grapheme' }),
  type: fc.constantFrom('person', 'organization', 'place', 'event', 'work', 'product', 'group', 'other'),
  description: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
  country: fc.option(fc.constantFrom('Q30', 'tag/land'), { nil: null }),
  gender: fc.constantFrom(null, 'male', 'female', 'neutral'),
  offices: fc.array(
    fc.record({
      title: fc.stringMatching(/^[a-z ]{1,20}$/),
      from: fc.option(fc.nat(3000)),
      to: fc.option(fc.nat(3000)),
    }),
    { maxLength: 3 },
  ),
  aliases: fc.array(fc.string(), { maxLength: 3 }),
})

describe('a knowledge-base file', () => {
  it('gives back what was written', () => {
    const base = openKnowledgeBase(encodeKnowledgeBase([town, mayor], { name: 'desk' }))
    const { aliases, prior, ...entry } = mayor
    expect(base.name).toBe('desk')
    expect(base.entry('tag/ada-lind')).toEqual(entry)
    expect(base.candidates(['Ada M. Lind'])).toEqual([[{ entry, prior, alias: 'alias' }]])
    expect(aliases).toHaveLength(2)
  })

  it('puts the better known namesake first and says what the name is to each', () => {
    const base = createKnowledgeBase([town, mayor])
    const [list = []] = base.candidates(['Lind'])
    expect(list.map(({ entry, alias }) => [entry.id, alias ?? 'label'])).toEqual([
      ['tag/ada-lind', 'short'],
      ['tag/lind', 'label'],
    ])
  })

  it('answers each surface of a call in its place', () => {
    const answers = createKnowledgeBase([mayor]).candidates(['nobody', 'ADA LIND', ''])
    expect(answers.map((list) => list.length)).toEqual([0, 1, 0])
  })

  it('treats the names of object properties as ordinary names', () => {
    const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const empty = createKnowledgeBase([mayor])
    expect(empty.candidates(words)).toEqual([[], [], [], []])
    expect(words.map((word) => empty.entry(word))).toEqual([null, null, null, null])
    const full = createKnowledgeBase(words.map((word) => ({ ...town, id: word, label: word })))
    expect(full.candidates(words).map((list) => list[0]?.entry.id)).toEqual(words)
  })

  it('writes the same bytes whatever the order of the entries', () => {
    expect(encodeKnowledgeBase([town, mayor], { name: 'a' })).toEqual(
      encodeKnowledgeBase([mayor, town], { name: 'a' }),
    )
  })

  it('lets a later entry replace an earlier one of the same id', () => {
    const base = createKnowledgeBase([town, { ...town, label: 'Lindholm' }])
    expect(base.entry('tag/lind')?.label).toBe('Lindholm')
    expect(base.candidates(['Lind'])).toEqual([[]])
  })

  it('holds any entries and finds each by id and by name', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 40 }), (records) => {
        const base = createKnowledgeBase(records)
        for (const { aliases, ...entry } of new Map(records.map((one) => [one.id, one])).values()) {
          expect(base.entry(entry.id)).toEqual(entry)
          const names = [entry.label, ...(aliases ?? [])].filter((name) => foldSurface(String(name)) !== '')
          for (const list of base.candidates(names.map(String)))
            expect(list.some((candidate) => candidate.entry.id === entry.id)).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('a damaged knowledge-base file', () => {
  const file = encodeKnowledgeBase([town, mayor], { name: 'desk' })
  const codeOf = (bytes: Uint8Array) => {
    try {
      openKnowledgeBase(bytes)
    } catch (error) {
      if (error instanceof KnowledgeBaseError) return error.code
      throw error
    }
    return 'opened'
  }

  it('is refused whichever byte is wrong', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = file.slice()
        bytes[at] = (bytes[at] ?? 0) ^ flip
        expect(codeOf(bytes)).not.toBe('opened')
      }),
      { numRuns: 1000 },
    )
  })

  it('is refused when it is cut short or grown', () => {
    for (const length of [0, 3, HEADER_BYTES - 1, HEADER_BYTES, file.length - 1])
      expect(codeOf(file.slice(0, length))).toMatch(/damaged|not-a/)
    expect(codeOf(new Uint8Array([...file, 0]))).toBe('damaged-knowledge-base')
  })

  it('is told from a foreign file and from another version', () => {
    expect(codeOf(new TextEncoder().encode('{"id":"Q1","label":"not binary at all"}'.repeat(3)))).toBe(
      'not-a-knowledge-base',
    )
    const newer = file.slice()
    newer[4] = 99
    expect(codeOf(newer)).toBe('unknown-version')
  })
})

describe('an entry without id, label or type', () => {
  it.each([[{ ...town, id: '' }], [{ ...town, label: undefined }], [{ ...town, type: 'planet' }], [null]])(
    'is refused: %j',
    (bad) => {
      expect(() => createKnowledgeBase([bad as unknown as KnowledgeRecord])).toThrow(KnowledgeBaseError)
    },
  )
})
