import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

const pieces = [
  '“',
  '”',
  '‘',
  '’',
  '"',
  ' said',
  ' Nora Quill',
  ' he',
  ' told',
  ',',
  '.',
  '?',
  ':',
  ' —',
  '\n',
  '\n\n',
  ' that',
  ' and',
  ' according to',
  ' the statement',
  ' 😀',
  ' (',
  ')',
  ' “yes,”',
  ' constructor',
  ' __proto__',
  ' was',
  ' as',
  'Q: ',
  ' saying',
]
const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(''))

describe('quotes of any text', () => {
  it('have spans that are the text between their offsets', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { spans, cue, medium, addressee, speakers } of analyze(text).quotes) {
          expect(spans.length).toBeGreaterThan(0)
          const others = [
            cue,
            medium,
            addressee,
            ...speakers.flatMap(({ mention, anonymityGround }) => [mention, anonymityGround]),
          ]
          for (const span of [...spans, ...others])
            if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('stand in text order under ids that follow it, children behind their parents', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { quotes } = analyze(text)
        quotes.forEach(({ id, parent, spans }, i) => {
          expect(id).toBe(`q${i + 1}`)
          expect(spans[0]?.start ?? 0).toBeGreaterThanOrEqual(quotes[i - 1]?.spans[0]?.start ?? 0)
          if (parent !== null) expect(quotes.slice(0, i).some((quote) => quote.id === parent)).toBe(true)
        })
      }),
      { numRuns: 100 },
    )
  })

  it('do not depend on what was read before', () => {
    fc.assert(
      fc.property(hostile, hostile, (first, second) => {
        const alone = JSON.stringify(analyze(second).quotes)
        analyze(first)
        expect(JSON.stringify(analyze(second).quotes)).toBe(alone)
      }),
      { numRuns: 50 },
    )
  })
})
