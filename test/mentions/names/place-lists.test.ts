import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('what one noun names', () => {
  it('is places all along', () => {
    expect(readNames('They left the islands of Varen, St Orran and Fenna on Monday.')).toEqual([
      'Varen:place',
      'St Orran:place',
      'Fenna:place',
    ])
  })

  it('ends behind "and"', () => {
    expect(readNames('The towns of Ozark and Denby, Ola Berg said, were lost.')).toContain('Ola Berg:person')
  })
})
