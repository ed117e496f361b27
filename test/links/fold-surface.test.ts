import { describe, expect, it } from 'vitest'
import { foldSurface } from '../../src/links/knowledge-base/fold-surface.js'

describe('foldSurface', () => {
  it.each([
    ['the U.S.', 'us'],
    ['São Paulo', 'sao paulo'],
    ['Guinea-Bissau', 'guinea bissau'],
    ['Côte d’Ivoire', 'cote divoire'],
    ["Cote d'Ivoire", 'cote divoire'],
    ['Łódź', 'lodz'],
    ['AT&T', 'atandt'],
    ['  Port   Elan ', 'port elan'],
    ['Bend, Oregon', 'bend oregon'],
    ['The', 'the'],
    ['__proto__', 'proto'],
    ['…', ''],
    ['北京', '北京'],
  ])('folds %s to "%s"', (surface, key) => {
    expect(foldSurface(surface)).toBe(key)
  })

  it('keeps names apart that differ in letters', () => {
    expect(foldSurface('Austria')).not.toBe(foldSurface('Australia'))
    expect(foldSurface('Theodora')).toBe('theodora')
  })
})
