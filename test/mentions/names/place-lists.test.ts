import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('what one noun names', () => {
  it('is places all along', () => {
    expect(readNames('They left the islands of Bonaire, St Orran and Saba on Monday.')).toEqual([
      'Bonaire:place',
      'St Orran:place',
      'Saba:place',
    ])
  })

  it('ends behind "and"', () => {
    expect(readNames('The towns of Ozark and Denby, Ola Berg said, were lost.')).toContain('Ola Berg:person')
  })
})
