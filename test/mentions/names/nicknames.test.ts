import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('a word in marks between the names of a person', () => {
  it.each([
    ['Robert “Bob” Whitlow, 80, of Dayton, died.', 'Robert “Bob” Whitlow:person'],
    ['Robert (Bob) Whitlow, 80, of Dayton, died.', 'Robert (Bob) Whitlow:person'],
    ['Margaret Ann (Olsen) Holt, 91, died Tuesday.', 'Margaret Ann (Olsen) Holt:person'],
  ])('belongs to them: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })

  it.each([
    ['Those in the race are Anna Orr (Labour) and Olav Berg (Green).', 'Anna Orr:person'],
    ['Anna Orr (Labour) Olav Berg (Green) Sam Holt (Reform)', 'Olav Berg:person'],
    ['She called it “Awful” Smith said.', 'Smith:person'],
  ])('is apart where it is no name of theirs: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })
})
