import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('a title inside what reads like one name', () => {
  it.each([
    ['He met U.S. Sen. Nora Quill of Kentucky.', ['U.S.:place', 'Nora Quill:person', 'Kentucky:place']],
    ['Congressman Brooks said it.', ['Brooks:person']],
    ['Kelmark CIO Shay Karlo showed an app.', ['Kelmark:organization', 'Shay Karlo:person']],
    ['They met Supreme Court Justice Merrow in June.', ['Supreme Court:organization', 'Merrow:person']],
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
    ['Dr. Martin Edmund King Jr. spoke here.', ['Martin Edmund King Jr.:person']],
    ['Ruth O’Sarra wept.', ['Ruth O’Sarra:person']],
  ])('are one name: %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })
})
