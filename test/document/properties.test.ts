import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/stage.js'
import { expectLaws } from './laws.js'

const piece = fc.constantFrom(
  'The ',
  'mayor',
  ' said',
  '. ',
  '.',
  '? ',
  '!',
  '…',
  '...',
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  "''",
  '``',
  '«',
  '»',
  '„',
  '‹',
  '›',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  ' ',
  '\u00A0',
  '\uFEFF',
  '\u200B',
  '\u200D',
  'é',
  'e\u0301',
  '👍🏽',
  '👨‍👩‍👧',
  '🇫🇷',
  '\uD83D',
  '\uDE00',
  '𝒜',
  '$1.5B',
  '3%',
  '1,234.5',
  '12"',
  '6\'2"',
  'U.S.',
  'U.S.-made',
  'Mr. ',
  'No. 5',
  "don't",
  'Lee’s',
  '’90s',
  "rock 'n' roll",
  '-',
  '—',
  '--',
  'By Ana Cole',
  'RELATED: ',
  'LIMA, Peru (AP) — ',
  'OSLO — ',
  '- item',
  '1. ',
  'ADVERTISEMENT',
  '(',
  ')',
  '[',
  '___',
  '@desk',
  '#tag',
  'https://a.example/b?c',
  'desk@example.org',
  '中文。',
  'مرحبا',
  '__proto__',
  'constructor',
  'toString',
  'I',
  '½',
  '٣',
)
const jumble = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes))
const article = fc.oneof(
  { weight: 5, arbitrary: jumble },
  { weight: 2, arbitrary: units },
  fc.string({ unit: 'binary', maxLength: 60 }),
)

describe('every document', () => {
  it('keeps the laws of spans, cover, nesting and marks', () => {
    fc.assert(
      fc.property(article, (text) => expectLaws(readDocument(text))),
      { numRuns: 8000 },
    )
  })

  it('is the same whatever was read before it', () => {
    fc.assert(
      fc.property(article, article, (one, other) => {
        const before = JSON.stringify(readDocument(one))
        readDocument(other)
        expect(JSON.stringify(readDocument(one))).toBe(before)
      }),
      { numRuns: 2000 },
    )
  })

  it('has the tokens and tags that a line of it has alone, when the lines are long paragraphs', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const line = `It was ${pieces.join('').replace(/\s/g, ' ')} x`
        const alone = readDocument(line).tokens.map((token) => token.text)
        const below = readDocument(`${'A first paragraph stood here. '.repeat(8)}\n\n${line}`)
        expect(below.tokens.slice(-alone.length).map((token) => token.text)).toEqual(alone)
      }),
      { numRuns: 1000 },
    )
  })
})
