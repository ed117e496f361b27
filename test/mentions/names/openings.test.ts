import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('a small word that opens a sentence before a name', () => {
  it.each([
    ['Under a Harmon Administration, farmers would be paid.', 'Harmon Administration:organization'],
    ['Ten Republicans voted no.', 'Republicans:organization'],
    ['Some Democrats blamed the mayor.', 'Democrats:organization'],
    ['One State Department lawyer was there.', 'State Department:organization'],
    ['Mara Quill wrote it. An aide said more. A Quill aide agreed.', 'Quill:person'],
    ['Mara Quill wrote it. Ask Quill, a senator, about it.', 'Quill:person'],
    ['“If Mara Quill is right, we are lost,” he said.', 'Mara Quill:person'],
  ])('is no part of it: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })

  it('stays in a name that has it inside a sentence too', () => {
    expect(readNames('The jerseys are made by Under Armour. Under Armour fell.')).toContain(
      'Under Armour:other',
    )
  })

  it('leaves no name where a number is left', () => {
    expect(readNames('“Under Section 702, the agency collects calls,” he said.')).toEqual([])
  })
})
