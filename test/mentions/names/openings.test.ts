import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('a small word that opens a sentence before a name', () => {
  it.each([
    ['Under a Harmon Administration, farmers would be paid.', 'Harmon Administration:organization'],
    ['Nine Republicans voted no.', 'Republicans:organization'],
    ['Some Democrats blamed the mayor.', 'Democrats:organization'],
    ['One Justice Department clerk spoke.', 'Justice Department:organization'],
    ['Mara Quill wrote it. An aide said more. A Quill aide agreed.', 'Quill:person'],
    ['Mara Quill wrote it. Ask Quill, a senator, about it.', 'Quill:person'],
    ['“Unlike Kelmark, we paid,” he said.', 'Kelmark:person'],
  ])('is no part of it: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })

  it('stays in a name that has it inside a sentence too', () => {
    expect(readNames('The jerseys are made by Under Armour. Under Armour fell.')).toContain(
      'Under Armour:other',
    )
  })

  it('leaves no name where a number is left', () => {
    expect(readNames('“Under Section 41, the council pays rent,” he said.')).toEqual([])
  })
})
