import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/stage.js'
import { findNames } from '../../src/mentions/names/stage.js'

/** Pieces that the rules of the stage look for, in any order. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Smith',
      'The',
      'the',
      'U.S.',
      'US',
      '-',
      ' - ',
      '—',
      ' ',
      ' ',
      ' ',
      ', ',
      'and',
      '&',
      'Mr.',
      'Gen.',
      'al-',
      'van der ',
      'Calif.',
      'W. Va.',
      '(AP)',
      'LONDON',
      'Inc.',
      '’s',
      "'",
      '“',
      '”',
      '\n',
      '\n\n',
      'Jr.',
      'II',
      'of',
      '4',
      'Sept. 11',
      'Mexican',
      'White House',
      'D-N.Y.',
      'Food and Drug Administration',
      '__proto__',
      'constructor',
      'É',
      '👩‍👧',
      '\ud800',
      '\ufeff',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
  { maxLength: 40 },
)

describe('the names of any text', () => {
  it('lie in the text, in order, without overlap, on token borders', () => {
    fc.assert(
      fc.property(
        pieces.map((parts) => parts.join('')),
        (text) => {
          const document = readDocument(text)
          let end = 0
          for (const name of findNames(document)) {
            expect(text.slice(name.start, name.end)).toBe(name.text)
            expect(name.start).toBeGreaterThanOrEqual(end)
            expect(name.end).toBeGreaterThan(name.start)
            expect(document.tokens[name.firstToken]?.start).toBe(name.start)
            expect(document.tokens[name.endToken - 1]?.end).toBe(name.end)
            expect(document.tokens[name.endToken - 1]?.sentence).toBe(
              document.tokens[name.firstToken]?.sentence,
            )
            expect(name.confidence).toBeGreaterThanOrEqual(0)
            expect(name.confidence).toBeLessThanOrEqual(1)
            end = name.end
          }
        },
      ),
      { numRuns: 2000, seed: 11 },
    )
  })

  it('do not depend on what was read before', () => {
    fc.assert(
      fc.property(pieces, pieces, (a, b) => {
        const text = a.join('')
        const before = JSON.stringify(findNames(readDocument(text)))
        findNames(readDocument(b.join('')))
        expect(JSON.stringify(findNames(readDocument(text)))).toBe(before)
      }),
      { numRuns: 300, seed: 12 },
    )
  })
})
