import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('a party beside the state or chamber of its members', () => {
  it.each([
    ['She wrote to Senate Republicans in May.', ['Senate:organization', 'Republicans:organization']],
    ['Most Ohio Democrats agreed.', ['Ohio:place', 'Democrats:organization']],
    [
      'She beat Ohio Democratic Gov. Nils Holm.',
      ['Ohio:place', 'Democratic:organization', 'Nils Holm:person'],
    ],
    ['She is a Democratic strategist.', ['Democratic:organization']],
  ])('is a name of its own: %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })

  it.each([
    ['The Ohio Democratic Party met.', 'Ohio Democratic Party:organization'],
    ['She spoke at the Democratic National Convention.', 'Democratic National Convention:organization'],
  ])('stays in a longer one: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })
})
