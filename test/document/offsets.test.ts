import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/stage.js'
import { expectLaws } from './laws.js'

const texts: Readonly<Record<string, string>> = {
  'an empty text': '',
  'white space alone': ' \n\t\u00A0\r\n ',
  'a byte order mark and another inside': '\uFEFFThe bridge\uFEFF opened. It held.',
  'CRLF line ends': 'Bridge opens\r\n\r\nThe bridge opened on Monday.\r\nIt held.',
  'decomposed accents': 'Jose\u0301 Nu\u0301n\u0303ez said “voila\u0300”.',
  'no-break spaces': 'It cost $5\u00A0million.\u00A0It\u202Fheld.',
  'joined emoji': 'Great 👨‍👩‍👧‍👦! 👍🏽 Yes 🇫🇷🇩🇪 and 1️⃣.',
  'lone surrogates': 'a\uD83D b\uDE00 \uD83D',
  'letters beyond the first plane': '𝒜lpha 𝒷 said 𠀀𠀁.',
  'no final newline': 'It held.',
  'right-to-left text': 'قال “مرحبا” ثم ذهب. שלום.',
  'names of object members': '__proto__ constructor toString hasOwnProperty',
}

describe('offsets', () => {
  it.each(Object.entries(texts))('are exact in %s', (_, text) => {
    expectLaws(readDocument(text))
  })

  it('count UTF-16 units', () => {
    const { tokens } = readDocument('👍🏽 \uFEFFJose\u0301 left.')
    expect(tokens.map(({ text, start }) => [text, start])).toEqual([
      ['👍🏽', 0],
      ['Jose\u0301', 6],
      ['left', 12],
      ['.', 16],
    ])
  })

  it.each(['a', '-', 'a-', "a'", 'A', '“', '.', '1,', '字', '👍'])(
    'are exact in one line of 200,000 units of %s',
    (unit) => {
      const text = unit.repeat(200_000 / unit.length)
      const { tokens, blocks } = readDocument(text)
      expect(tokens[0]?.start).toBe(0)
      expect(tokens.at(-1)?.end).toBe(text.length)
      expect(blocks).toHaveLength(1)
    },
  )
})
