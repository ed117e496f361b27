import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('a title inside what reads like one name', () => {
  it.each([
    ['He met U.S. Sen. Nora Quill of Kentucky.', ['U.S.:place', 'Nora Quill:person', 'Kentucky:place']],
    ['Congressman Meadows said it.', ['Meadows:person']],
    ['Kelmark CIO Shay Karlo showed an app.', ['Kelmark:organization', 'Shay Karlo:person']],
    ['The legacy of Supreme Court Justice Harlan is vast.', ['Supreme Court:organization', 'Harlan:person']],
    ['A Supreme Court Justice died.', ['Supreme Court:organization']],
  ])('parts it: %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })

  it('is none behind a hyphen', () => {
    expect(readNames('He leads the AFL-CIO in Ohio.')).toContain('AFL-CIO:organization')
  })
})

describe('the halves of one person', () => {
  it.each([
    ['Dr. Martin Luther King Jr. spoke here.', ['Martin Luther King Jr.:person']],
    ['It is by bestselling author Dinesh D’Souza.', ['Dinesh D’Souza:person']],
  ])('are one name: %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })
})
