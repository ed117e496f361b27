import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/stage.js'
import { wordNumbers } from '../../src/document/tokens/build-tokens.js'
import {
  firstNumberKept,
  NO_NUMBER,
  readWordForm,
  WORDS_REMEMBERED,
} from '../../src/document/tokens/read-word-form.js'
import { WordBits } from '../../src/document/tokens/word-bits.js'
import type { Token } from '../../src/document/types.js'

/** Bits of a word: its length up to 127. The words it was asked for are kept. */
function lengths() {
  const asked: string[] = []
  const bits = new WordBits((norm) => {
    asked.push(norm)
    return Math.min(norm.length, 127)
  })
  const read = (tokens: readonly Token[]) => [
    ...bits.read(wordNumbers(tokens), tokens.length, (i) => tokens[i]?.norm ?? ''),
  ]
  return { asked, read }
}

const tokensOf = (text: string) => readDocument(text).tokens

describe('word numbers', () => {
  it('are one for each spelling, in this article and the next', () => {
    const [harbour, harbor, again] = ['Harbour', 'harbour', 'Harbour'].map(
      (word) => readWordForm(word).number,
    )
    expect(harbour).toBe(again)
    expect(harbour).not.toBe(harbor)
  })

  it('are not given to words that are too long to come again', () => {
    expect(readWordForm('x'.repeat(25)).number).toBe(NO_NUMBER)
  })

  it('are none for tokens that somebody else has made', () => {
    const tokens = tokensOf('The ferry sailed.').map((token) => ({ ...token }))
    expect([...wordNumbers(tokens)]).toEqual(tokens.map(() => NO_NUMBER))
  })
})

describe('WordBits', () => {
  it('asks once for each spelling', () => {
    const { asked, read } = lengths()
    expect(read(tokensOf('quokka and quokka'))).toEqual([6, 3, 6])
    expect(read(tokensOf('quokka or quokka'))).toEqual([6, 2, 6])
    expect(asked).toEqual(['quokka', 'and', 'or'])
  })

  it('remembers that a word has no bits', () => {
    const asked: string[] = []
    const bits = new WordBits((norm) => {
      asked.push(norm)
      return 0
    })
    const tokens = tokensOf('wombat wombat')
    expect([...bits.read(wordNumbers(tokens), 2, (i) => tokens[i]?.norm ?? '')]).toEqual([0, 0])
    expect(asked).toEqual(['wombat'])
  })

  it('asks anew for words without a number', () => {
    const { asked, read } = lengths()
    const long = 'y'.repeat(30)
    expect(read(tokensOf(`${long} ${long}`))).toEqual([30, 30])
    expect(asked).toEqual([long, long])
  })

  it('is right once words are numbered anew', () => {
    const { read } = lengths()
    const early = tokensOf('marmot ox')
    expect(read(early)).toEqual([6, 2])
    const first = firstNumberKept()
    for (let i = 0; firstNumberKept() === first; i++) readWordForm(`${'z'.repeat(1 + (i % 9))}${i}`)
    // the numbers of the tokens read before mean nothing any more, those of new ones do
    expect(read(early)).toEqual([6, 2])
    expect(read(tokensOf('ox marmot'))).toEqual([2, 6])
    expect(firstNumberKept()).toBeGreaterThanOrEqual(WORDS_REMEMBERED)
  })

  it('says of any text what its words say', () => {
    const { read } = lengths()
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const tokens = tokensOf(text)
        expect(read(tokens)).toEqual(tokens.map(({ norm }) => Math.min(norm.length, 127)))
      }),
    )
  })
})
