import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.js'

describe('the letters by which shares are traded', () => {
  it.each([
    ['Shares in Kelmark Pharma (KLM.L) fell.', ['Kelmark Pharma:organization']],
    ['Kelmark (NYSE: KLM) rose 3%.', ['Kelmark:organization']],
    [
      'Verdell Rock (ASX:VDR) and Tarn Rock (TSX-V: TRK) agreed.',
      ['Verdell Rock:organization', 'Tarn Rock:organization'],
    ],
    ['Kelmark (7203.T) fell.', ['Kelmark:organization']],
  ])('tell a company and are no name: %s', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })

  it.each([
    ['Olav Berg (U.S.) won the race.', 'U.S.:place'],
    ['The Tarn School (TSE) said so.', 'TSE:organization'],
    ['She moved to Washington (D.C.) in May.', 'Washington:place'],
  ])('are told from other letters in brackets: %s', (text, name) => {
    expect(readNames(text)).toContain(name)
  })
})
