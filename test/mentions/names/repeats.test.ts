import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('a name found once', () => {
  it('is found at the start of a sentence, though it is a common word', () => {
    expect(readNames('Jody Sharp filed a complaint. But Sharp’s lawyer withdrew it.')).toEqual([
      'Jody Sharp:person',
      'Sharp:person',
    ])
  })

  it('is found whole', () => {
    const names = readNames('Investors sold Home Depot after the report. Home Depot said it was calm.')
    expect(names).toEqual(['Home Depot:organization', 'Home Depot:organization'])
  })

  it('lends its type to its acronym', () => {
    const names = readNames('The Institute for Harbour Studies warned of floods. The IHS wants new walls.')
    expect(names).toEqual(['Institute for Harbour Studies:organization', 'IHS:organization'])
  })

  it('does not make a name of the common word inside a sentence', () => {
    expect(readNames('Jody Sharp filed a complaint. It drew a sharp reply.')).toEqual(['Jody Sharp:person'])
  })
})
