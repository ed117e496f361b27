import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('a language', () => {
  it.each([
    ['She said it in Spanish.', ['Spanish:other']],
    ['He speaks fluent French.', ['French:other']],
    ['Her mother was an English teacher.', ['English:other']],
    ['They met Spanish-speaking voters.', ['Spanish:other']],
    ['He takes German lessons.', ['German:other']],
  ])('is no people: %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })

  it.each([
    ['They fish in French waters.', ['French:group']],
    ['She studied French history.', ['French:group']],
    ['The Spanish teacher wept.', ['Spanish:group']],
    ['They spoke to the French.', ['French:group']],
  ])('is none in %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })
})
