import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/stage.js'
import { isNational } from '../../src/entities/naming/is-national.js'
import { resolveEntities } from '../../src/entities/stage.js'
import type { EntityType, NameMention } from '../../src/mentions/names/types.js'

const WORDS = [
  'Ana',
  'Ruiz',
  'Lee',
  'Smith',
  'Peru',
  'Peruvian',
  'Acme',
  'Corp',
  'U.S.',
  'IMF',
  'President',
  'Mrs.',
  'senator',
  ', the senator of',
  'the',
  'of',
  'and',
  'both',
  'countries',
  'leader',
  'he',
  'She',
  'I',
  'their',
  'it',
  'said',
  '“',
  '”',
  '"',
  "'s",
  ',',
  '.',
  '(',
  ')',
  '—',
  '-',
  'a',
  'woman',
  'company',
  '\n\n',
  '😀',
  'é',
  '__proto__',
  'constructor',
  '𝒜',
  'RELATED:',
  'interview',
  'you?',
  'Though',
  'two',
]
const TYPES: readonly EntityType[] = [
  'person',
  'organization',
  'place',
  'event',
  'work',
  'product',
  'group',
  'other',
]

const article = fc.array(
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: 'binary', maxLength: 4 })),
  {
    maxLength: 90,
  },
)
/** How many tokens to leave and how many to take, as which type; repeated over the text. */
const steps = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 }), fc.constantFrom(...TYPES)), {
  minLength: 1,
  maxLength: 30,
})

const input = fc.tuple(article, steps).map(([words, choice]) => {
  const text = words.join(' ')
  const document = readDocument(text)
  const names: NameMention[] = []
  let at = 0
  for (const [skip, take, type] of choice) {
    const firstToken = at + skip
    const endToken = firstToken + take
    const first = document.tokens[firstToken]
    const last = document.tokens[endToken - 1]
    if (first === undefined || last === undefined) break
    const span = { start: first.start, end: last.end, text: text.slice(first.start, last.end) }
    names.push({ ...span, type, confidence: 0.7, firstToken, endToken })
    at = endToken
  }
  return { text, document, names }
})

describe('resolveEntities, for any names in any text', () => {
  it('keeps the span law and the order of mentions', () => {
    fc.assert(
      fc.property(input, ({ text, document, names }) => {
        for (const { mentions, roles } of resolveEntities(document, names)) {
          for (const [i, mention] of mentions.entries()) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.text)
            expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]?.start ?? 0)
            expect(mention.confidence).toBeGreaterThan(0)
            expect(mention.confidence).toBeLessThanOrEqual(1)
          }
          for (const { title, of } of roles) {
            expect(text.slice(title.start, title.end)).toBe(title.text)
            if (of !== null) expect(text.slice(of.start, of.end)).toBe(of.text)
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('gives every name to exactly one entity, but for "the Spaniard", which is a nominal', () => {
    fc.assert(
      fc.property(input, ({ document, names }) => {
        const starts = resolveEntities(document, names).flatMap(({ mentions }) =>
          mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => `${start}-${end}`),
        )
        expect(new Set(starts).size).toBe(starts.length)
        for (const name of names)
          if (!isNational(document, name)) expect(starts).toContain(`${name.start}-${name.end}`)
      }),
      { numRuns: 400 },
    )
  })

  it('gives a word to one entity, unless it is a plural', () => {
    fc.assert(
      fc.property(input, ({ document, names }) => {
        const mentions = resolveEntities(document, names).flatMap((entity) => entity.mentions)
        const single = mentions
          .filter(({ evidence }) => evidence !== 'plural')
          .map(({ start, end }) => `${start}-${end}`)
        expect(new Set(single).size).toBe(single.length)
      }),
      { numRuns: 400 },
    )
  })

  it('numbers entities from e1 and names each by one of its mentions, or by what brought it in', () => {
    fc.assert(
      fc.property(input, ({ document, names }) => {
        const entities = resolveEntities(document, names)
        expect(entities.map(({ id }) => id)).toEqual(entities.map((_, i) => `e${i + 1}`))
        for (const { named, name, aliases, mentions } of entities) {
          if (!named) {
            expect(document.text).toContain(name)
            expect(mentions.length).toBeGreaterThan(0)
            expect(mentions.map(({ kind }) => kind)).not.toContain('name')
            continue
          }
          const texts = mentions.filter(({ kind }) => kind === 'name').map(({ text }) => text)
          expect(texts).toContain(name)
          expect(new Set([name, ...aliases])).toEqual(new Set(texts))
        }
      }),
      { numRuns: 400 },
    )
  })

  it('gives the same result whatever was read before', () => {
    fc.assert(
      fc.property(input, input, (one, other) => {
        const before = JSON.stringify(resolveEntities(one.document, one.names))
        resolveEntities(other.document, other.names)
        expect(JSON.stringify(resolveEntities(one.document, one.names))).toBe(before)
      }),
      { numRuns: 200 },
    )
  })
})
