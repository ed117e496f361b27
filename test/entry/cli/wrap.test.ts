import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../../src/entry/cli/display-width.js'
import { clip, pad, wrap } from '../../../src/entry/cli/wrap.js'

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
  })
  it('breaks a word that is longer than the line', () => {
    expect(wrap('a bbbbbbb c', 3)).toEqual(['a', 'bbb', 'bbb', 'b c'])
  })
  it('gives one empty line for an empty text', () => {
    expect(wrap('', 10)).toEqual([''])
  })
  it('keeps every line within the width and loses nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrap(text, width)
        expect(lines.every((line) => displayWidth(line) <= width)).toBe(true)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})

describe('clip', () => {
  it('leaves a text that fits', () => {
    expect(clip('abcde', 5)).toBe('abcde')
  })
  it('ends a text that does not fit with an ellipsis', () => {
    expect(clip('abcdef', 5)).toBe('abcd…')
  })
})

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['e\u0301', 1],
    ['東京', 4],
    ['🚢', 2],
    ['a\u200db', 2],
  ])('counts the columns of %s', (text, columns) => {
    expect(displayWidth(text)).toBe(columns)
    expect(pad(text, 6)).toBe(text + ' '.repeat(6 - columns))
  })
})
